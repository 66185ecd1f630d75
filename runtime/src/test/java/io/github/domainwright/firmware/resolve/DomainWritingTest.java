package io.github.domainwright.firmware.resolve;

import static io.github.domainwright.firmware.DescriptorFiles.SHARE;
import static io.github.domainwright.firmware.DescriptorFiles.descriptor;
import static io.github.domainwright.firmware.DescriptorFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.firmware.FirmwareDescriptors;
import io.github.domainwright.firmware.RuleSet;
import io.github.domainwright.firmware.Tristate;
import io.github.domainwright.xml.DomainReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written into a document for the build that was chosen, and what in it stays. */
class DomainWritingTest {
    @TempDir
    private Path root;

    @BeforeEach
    void fillHost() throws IOException {
        Hosts.fill(root);
    }

    private FirmwareResolution resolve(String document) throws Exception {
        return FirmwareResolver.of(FirmwareDescriptors.under(root), RuleSet.LIBVIRT_11)
                .resolve(DomainReader.read(document), ResolveMode.DEFINE);
    }

    private String written(String document) throws Exception {
        FirmwareResolution resolution = resolve(document);
        return resolution.domain().map(tree -> ElementText.of(tree.root())).orElseGet(resolution::explain);
    }

    @Test
    void bootsFromTheFirstDiskUnlessADeviceSaysOtherwise() throws Exception {
        String document = Documents.q35("efi");

        assertThat(written(Documents.with(document, "<devices><disk><target/></disk></devices>")))
                .contains("boot dev='hd'");
        assertThat(written(Documents.with(document, "<devices><disk><boot order='1'/></disk></devices>")))
                .doesNotContain("boot dev");
    }

    @Test
    void saysTheStateOfSmmOnceAndKeepsTheRestOfIt() throws Exception {
        assertThat(written(Documents.of("efi", "q35", "<acpi/><smm state='on' custom='yes'/>")))
                .contains("  features\n    acpi\n    smm state='on' custom='yes'\n");
    }

    @Test
    void leavesSmmAloneForABuildWithout() throws Exception {
        FirmwareResolution resolution = resolve(Documents.q35("efi <loader secure='no'/>"));

        assertThat(resolution.smm()).contains(Tristate.ABSENT);
        assertThat(written(Documents.q35("efi <loader secure='no'/>"))).doesNotContain("smm");
    }

    @Test
    void keepsTheOtherAttributesOfOs() throws Exception {
        assertThat(written(Documents.q35("efi").replace("<os ", "<os custom='yes' ")))
                .contains("  os firmware='efi' custom='yes'\n");
    }

    @Test
    void namesAKernelThatIsTheFirmware() throws Exception {
        write(
                root,
                SHARE,
                "10-kernel.json",
                descriptor("{\"device\": \"kernel\", \"filename\": \"/fw/kernel\"}", "x86_64", "pc-q35-*", ""));

        assertThat(written(Documents.q35("efi"))).containsOnlyOnce("    kernel\n      \"/fw/kernel\"\n");
        assertThat(written(Documents.q35("efi <kernel>/fw/kernel</kernel>")))
                .containsOnlyOnce("    kernel\n      \"/fw/kernel\"\n")
                .doesNotContain("loader");
    }

    @Test
    void keepsTheKernelOfAnyOtherBuild() throws Exception {
        assertThat(written(Documents.q35("efi <kernel>/own</kernel>"))).contains("    kernel\n      \"/own\"\n");
    }
}
