package io.github.domainwright.firmware.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.firmware.FirmwareBuild;
import io.github.domainwright.firmware.FirmwareDescriptors;
import io.github.domainwright.firmware.RuleSet;
import io.github.domainwright.firmware.Tristate;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmwareResolverTest {
    private static final String STORES = "/var/lib/libvirt/qemu/";

    @TempDir
    private Path root;

    private FirmwareDescriptors host;

    @BeforeEach
    void readHost() throws IOException {
        host = FirmwareDescriptors.under(Hosts.fill(root));
    }

    @Test
    void completesAGuestThatLeavesTheChoiceToLibvirt() throws Exception {
        FirmwareResolution resolution = define(efi(""), RuleSet.LIBVIRT_11);

        assertThat(os(resolution)).isEqualTo("""
                        os firmware='efi'
                          type arch='x86_64' machine='q35'
                            "hvm"
                          firmware
                            feature enabled='yes' name='enrolled-keys'
                            feature enabled='yes' name='secure-boot'
                          loader readonly='yes' secure='yes' type='pflash' format='qcow2'
                            "/fw/qcow2"
                          nvram template='/fw/qcow2.vars' templateFormat='qcow2' format='qcow2'
                            "/var/lib/libvirt/qemu/nvram/guest_VARS.qcow2"
                          boot dev='hd'
                        """);
        assertThat(resolution.smm()).contains(Tristate.YES);
        assertThat(resolution.chosen()).map(FirmwareBuild::name).contains("30-qcow2.json");
        assertThat(resolution.warnings()).isEmpty();
    }

    @Test
    void keepsGuestsOnDiskOnRawImages() throws Exception {
        FirmwareResolution loaded = resolver(RuleSet.LIBVIRT_11).resolve(efi(""), ResolveMode.LOAD);

        assertThat(loaded.chosen()).map(FirmwareBuild::name).contains("31-secure.json");
    }

    @Test
    void keepsGuestsOnDiskOnWhatTheySayToLibvirt12() throws Exception {
        FirmwareResolution loaded =
                resolver(RuleSet.LIBVIRT_12).resolve(efi("<nvram format='qcow2'/>"), ResolveMode.LOAD);

        assertThat(loaded.chosen()).map(FirmwareBuild::name).contains("30-qcow2.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // children of os | libvirt 11 | libvirt 12
                "<loader secure='no'/> | 50-plain.json | 50-plain.json",
                "<loader stateless='yes'/> | 60-stateless.json | 60-stateless.json",
                "<loader readonly='no'/> | | 70-combined.json",
                "<loader type='rom'/> | 80-varstore.json | 80-varstore.json",
                "<varstore/> | 30-qcow2.json | 80-varstore.json",
                "<loader format='raw'/> | 31-secure.json | 31-secure.json",
                "<nvram template='/fw/plain.vars'/> | 50-plain.json | 50-plain.json",
                "<loader>/fw/plain</loader> | 50-plain.json | 50-plain.json",
                "<loader>/fw/other</loader> | | ",
            })
    void choosesAsLibvirtDoes(String children, String by11, String by12) throws Exception {
        assertThat(define(efi(children), RuleSet.LIBVIRT_11)
                        .chosen()
                        .map(FirmwareBuild::name)
                        .orElse(null))
                .isEqualTo(by11);
        assertThat(define(efi(children), RuleSet.LIBVIRT_12)
                        .chosen()
                        .map(FirmwareBuild::name)
                        .orElse(null))
                .isEqualTo(by12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // rules | loader by hand | firmware | loader afterwards | NVRAM afterwards
                "11 | <loader type='pflash'>/fw/plain</loader> | efi | readonly=yes type=pflash format=raw | nvram/guest_VARS.fd",
                "11 | <loader readonly='yes' type='pflash'>/x</loader> | | readonly=yes type=pflash format=raw | nvram/guest_VARS.fd",
                "11 | <loader readonly='yes' type='pflash' format='qcow2'>/x</loader> | | readonly=yes type=pflash format=qcow2 | nvram/guest_VARS.qcow2",
                "11 | <loader type='pflash'>/x</loader> | | type=pflash format=raw | ",
                "11 | <loader type='pflash'>/usr/share/OVMF/OVMF_CODE.fd</loader> | | readonly=yes type=pflash format=raw | nvram/guest_VARS.fd",
                "11 | <loader>/fw/bios</loader> | | type=rom format=raw | ",
                "11 | <loader type='rom'>/fw/bios</loader> | | type=rom | ",
                "12 | <loader type='rom'>/fw/bios</loader> | bios | type=rom format=raw | ",
                "12 | <loader type='rom'>/x</loader> | | type=rom format=raw | ",
                "12 | <loader type='pflash'>/fw/combined</loader> | efi | readonly=no type=pflash format=raw | ",
                "12 | <loader type='pflash'>/fw/stateless</loader> | efi | readonly=yes type=pflash stateless=yes format=raw | ",
            })
    void completesALoaderThatIsNamedByHand(int rules, String loader, String firmware, String written, String nvram)
            throws Exception {
        FirmwareResolution resolution =
                define(domain("<os>" + TYPE + loader + "</os>"), rules == 11 ? RuleSet.LIBVIRT_11 : RuleSet.LIBVIRT_12);

        DomainTree tree = resolution.domain().orElseThrow();
        assertThat(tree.literal(DomainPath.of("os/@firmware")).orElse(null)).isEqualTo(firmware);
        String attributes = resolution.os().orElseThrow().loader().attributes().entrySet().stream()
                .map(Object::toString)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        assertThat(attributes).isEqualTo(written);
        assertThat(tree.literal(DomainPath.of("os/nvram/text()")).orElse(null))
                .isEqualTo(nvram == null ? null : STORES + nvram);
    }

    @Test
    void placesAVarstore() throws Exception {
        FirmwareResolution resolution = resolver(RuleSet.LIBVIRT_12)
                .withDirectory("/home/u/.config/libvirt/qemu")
                .resolve(efi("<varstore/>"), ResolveMode.DEFINE);

        assertThat(os(resolution))
                .contains("loader type='rom' format='raw'")
                .contains("varstore template='/fw/vars.json' path='/home/u/.config/libvirt/qemu/varstore/guest.json'")
                .doesNotContain("nvram");
    }

    @Test
    void leavesStoresOnTheNetworkAlone() throws Exception {
        FirmwareResolution resolution = define(
                efi("<nvram type='network'><source protocol='nbd' name='x'><host name='h' port='1'/></source></nvram>"),
                RuleSet.LIBVIRT_11);

        assertThat(os(resolution))
                .contains("nvram type='network' format='qcow2'")
                .contains("source protocol='nbd' name='x'")
                .contains("feature enabled='yes' name='secure-boot'")
                .doesNotContain("enrolled-keys");
    }

    @Test
    void namesRawStoresAfterRawTemplatesOfNewGuestsOnly() throws Exception {
        DomainTree document = domain(
                "<os>" + TYPE + "<loader readonly='yes' type='pflash'>/x</loader><nvram template='/t.raw'/></os>");
        FirmwareResolver resolver = resolver(RuleSet.LIBVIRT_11);

        assertThat(os(resolver.resolve(document, ResolveMode.DEFINE))).contains("guest_VARS.raw");
        assertThat(os(resolver.resolve(document, ResolveMode.LOAD))).contains("guest_VARS.fd");
    }

    @Test
    void leavesTheRestOfTheDocumentAlone() throws Exception {
        DomainTree document = DomainReader.read("""
                <domain type='kvm'><name>guest</name><os firmware='efi'><type arch='x86_64' machine='pc-q35-9.0'>hvm</type>
                <bootmenu enable='yes'/></os><features><acpi/><smm><tseg unit='MiB'>16</tseg></smm></features>
                <devices><disk><boot order='1'/></disk></devices><custom/></domain>\
                """);

        DomainTree tree = define(document, RuleSet.LIBVIRT_11).domain().orElseThrow();

        assertThat(ElementText.of(tree.root()))
                .contains("bootmenu enable='yes'", "custom", "tseg unit='MiB'", "smm state='on'", "acpi")
                .doesNotContain("boot dev");
    }

    @Test
    void showsADocumentThatCanNotBeStarted() throws Exception {
        FirmwareResolution loaded =
                resolver(RuleSet.LIBVIRT_11).resolve(efi("<loader>/fw/other</loader>"), ResolveMode.LOAD);

        assertThat(loaded.refusal()).map(Refusal::stage).contains(Refusal.Stage.START);
        assertThat(loaded.refusal()).map(Refusal::kind).contains(Refusal.Kind.OPERATION_FAILED);
        assertThat(os(loaded)).contains("loader type='rom' format='raw'");
        assertThat(loaded.explain())
                .startsWith("Accepted, but not startable")
                .contains("50-plain.json: rejected (loader path): has the executable /fw/plain");
    }

    @Test
    void ignoresFeaturesWithoutSelectionOfGuestsOnDisk() throws Exception {
        DomainTree document =
                domain("<os>" + TYPE + "<firmware><feature enabled='yes' name='secure-boot'/></firmware></os>");

        assertThat(define(document, RuleSet.LIBVIRT_11).refusal())
                .map(Refusal::rule)
                .contains("features without selection");
        assertThat(resolver(RuleSet.LIBVIRT_11)
                        .resolve(document, ResolveMode.LOAD)
                        .refusal())
                .isEmpty();
    }

    private static final String TYPE = "<type arch='x86_64' machine='q35'>hvm</type>";

    private static DomainTree efi(String children) throws Exception {
        return domain("<os firmware='efi'>" + TYPE + children + "</os>");
    }

    private static DomainTree domain(String os) throws Exception {
        return DomainReader.read(
                "<domain type='kvm'><name>guest</name>" + os + "<features><acpi/></features></domain>");
    }

    private FirmwareResolution define(DomainTree document, RuleSet rules) {
        return resolver(rules).resolve(document, ResolveMode.DEFINE);
    }

    private FirmwareResolver resolver(RuleSet rules) {
        return FirmwareResolver.of(host, rules);
    }

    private static String os(FirmwareResolution resolution) {
        return resolution
                .domain()
                .flatMap(tree -> tree.element(DomainPath.of("os")))
                .map(ElementText::of)
                .orElseGet(resolution::explain);
    }
}
