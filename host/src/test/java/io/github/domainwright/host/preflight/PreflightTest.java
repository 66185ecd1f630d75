package io.github.domainwright.host.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.domainwright.host.DomainCapabilities;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.xml.DomainReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreflightTest {
    private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");
    private static final String CAPABILITIES = """
            <domainCapabilities>
              <path>/usr/bin/qemu</path><domain>qemu</domain><machine>pc-q35-9.2</machine><arch>x86_64</arch>
              <vcpu max='8'/>
              <os supported='yes'><enum name='firmware'/><loader supported='no'/></os>
              <cpu><mode name='host-passthrough' supported='no'/>
                <mode name='custom' supported='yes'><model usable='no'>EPYC</model></mode></cpu>
              <devices>
                <disk supported='yes'><enum name='bus'><value>virtio</value></enum></disk>
                <tpm supported='no'/>
              </devices>
              <features>
                <gic supported='no'/>
                <hyperv supported='yes'><enum name='features'><value>spinlocks</value></enum></hyperv>
              </features>
            </domainCapabilities>
            """;

    @TempDir
    private Path root;

    private List<Check> checks(String changes) throws Exception {
        return checks("<vcpu>2</vcpu>", changes);
    }

    private List<Check> checks(String vcpu, String changes) throws Exception {
        String document = """
                <domain type='qemu'><name>guest</name><memory unit='GiB'>1</memory>%s
                <os><type arch='x86_64' machine='q35'>hvm</type></os>%s</domain>
                """.formatted(vcpu, changes);
        HostFacts host = HostFacts.of(
                Optional.of(root), TargetVersions.UNKNOWN, Optional.of(DomainCapabilities.parse(CAPABILITIES)));
        return Preflight.check(DomainReader.read(document), host, AT);
    }

    @Test
    void passesAGuestThatNeedsNothing() throws Exception {
        assertThat(checks("")).allSatisfy(check -> assertThat(check.outcome()).isEqualTo(Outcome.OK));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<devices><disk type='file'><target dev='sda' bus='sata'/></disk></devices>|target/@bus='sata'",
                "<devices><tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm></devices>|no tpm at all",
                "<devices><tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm></devices>|emulated by it",
                "<features><hyperv><relaxed state='on'/><spinlocks state='on'/></hyperv></features>|host has no relaxed.",
                "<features><gic version='3'/></features>|no feature gic at all",
                "<devices><disk type='file'><source file='/vm/none.img'/></disk></devices>|/vm/none.img is not there",
                "<devices><filesystem><source dir='/srv/none'/></filesystem></devices>|/srv/none is not there",
                "<devices><filesystem><driver type='virtiofs'/></filesystem></devices>|no descriptor",
                "<devices><filesystem><driver type='virtiofs'/><binary path='/v'/></filesystem></devices>|/v is not there",
                "<devices><emulator>/opt/qemu</emulator></devices>|/opt/qemu is not there",
                "<cpu mode='host-passthrough'/>|mode 'host-passthrough' is not to be had",
                "<cpu mode='custom'><model>EPYC</model></cpu>|cannot run the model 'EPYC'",
            })
    void failsWhatTheHostLacks(String changes, String what) throws Exception {
        assertThat(checks(changes))
                .filteredOn(check -> check.outcome() == Outcome.FAILED)
                .extracting(Check::what)
                .anySatisfy(text -> assertThat(text).contains(what));
    }

    @Test
    void failsTooManyVcpus() throws Exception {
        assertThat(checks("<vcpu>9</vcpu>", ""))
                .extracting(Check::what)
                .contains("The guest has 9, the machine takes 8.");
    }

    @Test
    void findsHelpersThatAreThere() throws Exception {
        Path programs = Files.createDirectories(root.resolve("usr/bin"));
        Files.createFile(programs.resolve("swtpm"));

        assertThat(checks("<devices><tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm></devices>"))
                .filteredOn(check -> check.subject().startsWith("swtpm"))
                .extracting(Check::subject, check -> check.outcome())
                .containsExactly(tuple("swtpm", Outcome.OK), tuple("swtpm_setup", Outcome.FAILED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<devices><disk type='file'><source file='/vm/none.img' startupPolicy='optional'/></disk></devices>",
                "<devices><disk type='block'><source dev='/dev/none'/></disk></devices>",
                "<devices><filesystem><driver type='virtiofs'/><source socket='/run/x'/></filesystem></devices>",
                "<features><hyperv><relaxed state='off'/><spinlocks state='on'/></hyperv></features>",
            })
    void asksForNothingThatLibvirtDoesNotNeed(String changes) throws Exception {
        assertThat(checks(changes))
                .filteredOn(check -> !check.subject().startsWith("DW"))
                .noneMatch(check -> check.outcome() == Outcome.FAILED);
    }

    @Test
    void findsWhatAGuestIsMadeOf() throws Exception {
        Files.writeString(Files.createDirectories(root.resolve("vm")).resolve("disk.img"), "");
        Path descriptors = Files.createDirectories(root.resolve("usr/share/qemu/vhost-user"));
        Files.writeString(descriptors.resolve("50.json"), "{\"type\": \"fs\", \"binary\": \"/vm/disk.img\"}");

        assertThat(checks("<devices><disk type='file'><source file='/vm/disk.img'/></disk>"
                        + "<filesystem><driver type='virtiofs'/><source dir='/vm'/></filesystem></devices>"))
                .filteredOn(check -> List.of("files", "virtiofsd").contains(check.subject()))
                .extracting(Check::outcome, Check::what)
                .containsExactly(tuple(Outcome.OK, "/vm/disk.img."), tuple(Outcome.OK, "/vm/disk.img, /vm."));
    }

    @Test
    void refusesFirmwareThatNoDescriptorNames() throws Exception {
        HostFacts host = HostFacts.of(Optional.of(root), TargetVersions.UNKNOWN, Optional.empty());
        List<Check> checks = Preflight.check(
                DomainReader.read(
                        "<domain type='kvm'><name>g</name><os firmware='efi'><type arch='x86_64' machine='q35'>hvm"
                                + "</type></os><features><acpi/></features></domain>"),
                host,
                AT);

        assertThat(checks)
                .filteredOn(check -> check.subject().equals("firmware"))
                .extracting(Check::outcome)
                .containsExactly(Outcome.FAILED);
        assertThat(checks).extracting(Check::outcome).contains(Outcome.NOT_CHECKED);
    }

    @Test
    void doesNotTakeCapabilitiesOfOtherGuestsForAnAnswer() throws Exception {
        HostFacts host = HostFacts.of(
                Optional.of(root), TargetVersions.UNKNOWN, Optional.of(DomainCapabilities.parse(CAPABILITIES)));

        assertThat(Preflight.check(DomainReader.read("<domain type='kvm'><name>g</name></domain>"), host, AT))
                .extracting(Check::outcome)
                .contains(Outcome.UNKNOWN);
    }
}
