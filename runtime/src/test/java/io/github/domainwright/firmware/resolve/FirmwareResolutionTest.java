package io.github.domainwright.firmware.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.firmware.Confidence;
import io.github.domainwright.firmware.FirmwareBuild;
import io.github.domainwright.firmware.FirmwareDescriptors;
import io.github.domainwright.firmware.FirmwareInterface;
import io.github.domainwright.firmware.FirmwareMapping;
import io.github.domainwright.firmware.OsFirmware;
import io.github.domainwright.firmware.Provenance;
import io.github.domainwright.firmware.RuleSet;
import io.github.domainwright.firmware.Tristate;
import io.github.domainwright.xml.DomainReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of a document, in words, and what of it decided. */
class FirmwareResolutionTest {
    @TempDir
    private Path root;

    private FirmwareDescriptors host;

    @BeforeEach
    void readHost() throws IOException {
        host = FirmwareDescriptors.under(Hosts.fill(root));
    }

    private FirmwareResolution resolve(String os, RuleSet rules, ResolveMode mode) throws Exception {
        return FirmwareResolver.of(host, rules).resolve(DomainReader.read(Documents.q35(os)), mode);
    }

    private String chosen(String os, RuleSet rules, ResolveMode mode) throws Exception {
        return resolve(os, rules, mode).chosen().map(FirmwareBuild::name).orElse("none");
    }

    @Test
    void saysThatNothingWasThereToChoose() throws Exception {
        assertThat(resolve("hand", RuleSet.LIBVIRT_11, ResolveMode.DEFINE))
                .hasToString("Nothing was chosen among the descriptors.");
    }

    @Test
    void saysWhatWasChosen() throws Exception {
        assertThat(resolve("efi", RuleSet.LIBVIRT_11, ResolveMode.DEFINE).explain())
                .startsWith("""
                Chosen: 30-qcow2.json (flash, split): /fw/qcow2
                Candidates, in order, by the rules of libvirt 11:
                  20-bios.json: rejected""");
    }

    @ParameterizedTest
    @CsvSource({"bios <loader stateless='no'/>, bios", "efi <loader>/fw/other</loader>, efi"})
    void saysWhichFirmwareNoBuildIsFor(String os, String firmware) throws Exception {
        assertThat(resolve(os, RuleSet.LIBVIRT_12, ResolveMode.DEFINE).explain())
                .startsWith("Refused (no build fits): No firmware descriptor of the host fits a guest that asks for "
                        + firmware + ". Ask")
                .doesNotContain("Nothing was chosen");
    }

    @Test
    void hasTheWordsThatLibvirtPutsBeforeARefusal() throws Exception {
        FirmwareResolution resolution = resolve("foo", RuleSet.LIBVIRT_11, ResolveMode.DEFINE);

        assertThat(resolution.refusal().orElseThrow().kind().prefix()).isEqualTo("XML error");
    }

    @Test
    void keepsAGuestOnDiskInTheFormatOfItsTemplate() throws Exception {
        assertThat(chosen("efi <nvram templateFormat='qcow2'/>", RuleSet.LIBVIRT_12, ResolveMode.LOAD))
                .isEqualTo("30-qcow2.json");
        assertThat(chosen("efi <nvram/>", RuleSet.LIBVIRT_12, ResolveMode.LOAD)).isEqualTo("31-secure.json");
    }

    /** libvirt 11 takes it for the format of the executable. */
    @Test
    void choosesByTheFormatOfAStoreWithoutLoader() throws Exception {
        assertThat(chosen("efi <nvram format='raw'/>", RuleSet.LIBVIRT_11, ResolveMode.DEFINE))
                .isEqualTo("31-secure.json");
        assertThat(chosen("efi <nvram format='raw'/>", RuleSet.LIBVIRT_12, ResolveMode.DEFINE))
                .isEqualTo("31-secure.json");
    }

    @ParameterizedTest
    @CsvSource({"UEFI, BIOS, UEFI", "BIOS, UEFI, BIOS", "OPENFIRMWARE, BIOS, BIOS", "OPENFIRMWARE, UBOOT, UEFI"})
    void writesTheFirstKindOfFirmwareThatLibvirtKnows(
            FirmwareInterface first, FirmwareInterface second, String firmware) {
        FirmwareBuild build = new FirmwareBuild(
                "50-build.json",
                List.of(first, second),
                new FirmwareMapping.Memory("/code"),
                List.of(),
                Set.of(),
                new Provenance(true, Confidence.DESCRIPTOR, "test", ""));
        OsFirmware os = new OsFirmware(null, Tristate.ABSENT, Tristate.ABSENT, null, null, null);

        assertThat(new BuildFilling(build, RuleSet.LIBVIRT_12).fill(os).firmware())
                .hasToString(firmware);
    }
}
