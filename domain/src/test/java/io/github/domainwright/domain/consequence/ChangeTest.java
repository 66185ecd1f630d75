package io.github.domainwright.domain.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<name>a</name>|<name>b</name>|RE_CREATE",
                "<uuid>1</uuid>|<uuid>2</uuid>|RE_CREATE",
                "<os><type machine='pc'>hvm</type></os>|<os><type machine='q35'>hvm</type></os>|RE_CREATE",
                "<os><type machine='pc-q35-8.0'>hvm</type></os>|<os><type machine='pc-q35-9.0'>hvm</type></os>|RESTART",
                "<os><loader>/a</loader></os>|<os><loader>/b</loader></os>|NVRAM_RESET",
                "<os><nvram template='/a'/></os>|<os><nvram template='/b'/></os>|NVRAM_RESET",
                "<os firmware='bios'/>|<os firmware='efi'/>|NVRAM_RESET",
                "<memory>4</memory>|<memory>8</memory>|RESTART",
                "<vcpu current='1'>4</vcpu>|<vcpu current='2'>4</vcpu>|LIVE",
                "<vcpu>4</vcpu>|<vcpu>8</vcpu>|RESTART",
                "<title>a</title>|<title>b</title>|LIVE",
                "<cputune><shares>1</shares></cputune>|<cputune><shares>2</shares></cputune>|LIVE",
                "<cpu mode='host-model'/>|<cpu mode='host-passthrough'/>|RESTART",
                "<x/>|<x/>|",
            })
    void knowsWhatADifferenceTakes(String before, String after, Consequence consequence)
            throws UnreadableDomainException {
        assertThat(Change.greatest(between(before, after)).orElse(null)).isEqualTo(consequence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|<disk><target dev='vda' bus='virtio'/></disk>|LIVE",
                "''|<disk><target dev='sda' bus='sata'/></disk>|RESTART",
                "<disk><target dev='sda' bus='sata'/></disk>|''|RESTART",
                "<disk device='cdrom'><source file='/a'/></disk>|<disk device='cdrom'><source file='/b'/></disk>|LIVE",
                "<disk device='disk'><source file='/a'/></disk>|<disk device='disk'><source file='/b'/></disk>|RESTART",
                "''|<interface type='network'/>|LIVE",
                "<interface><mac address='a'/></interface>|<interface><mac address='b'/></interface>|RESTART",
                "<interface><link state='up'/></interface>|<interface><link state='down'/></interface>|LIVE",
                "''|<controller type='scsi' index='7' model='buslogic'><x/></controller>|LIVE",
                "''|<tpm model='tpm-crb'/>|RESTART",
                "''|<sound model='ich9'/>|RESTART",
            })
    void knowsWhatADeviceTakes(String before, String after, Consequence consequence) throws UnreadableDomainException {
        String devices = "<devices>%s</devices>";
        assertThat(Change.greatest(between(devices.formatted(before), devices.formatted(after)))
                        .orElse(null))
                .isEqualTo(consequence);
    }

    @Test
    void looksAtTheDeviceThatChanged() throws UnreadableDomainException {
        String disks =
                "<devices><disk device='disk'><source file='/a'/></disk><disk device='cdrom'><source file='%s'/></disk></devices>";

        List<Change> changes = between(disks.formatted("/b"), disks.formatted("/c"));
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).difference().path()).isEqualTo("devices/disk[2]/source/@file");
        assertThat(changes.get(0).consequence()).isEqualTo(Consequence.LIVE);
    }

    private static List<Change> between(String before, String after) throws UnreadableDomainException {
        return Change.between(document(before), document(after));
    }

    private static DomainTree document(String content) throws UnreadableDomainException {
        return DomainReader.read("<domain>" + content + "</domain>");
    }
}
