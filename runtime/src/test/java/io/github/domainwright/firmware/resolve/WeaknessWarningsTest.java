package io.github.domainwright.firmware.resolve;

import static io.github.domainwright.firmware.DescriptorFiles.SHARE;
import static io.github.domainwright.firmware.DescriptorFiles.descriptor;
import static io.github.domainwright.firmware.DescriptorFiles.flash;
import static io.github.domainwright.firmware.DescriptorFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.firmware.FirmwareDescriptors;
import io.github.domainwright.firmware.RuleSet;
import io.github.domainwright.xml.DomainReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each weakness is warned of once, and nothing else is. */
class WeaknessWarningsTest {
    @TempDir
    private Path root;

    private List<String> warnings(Path host, String os, RuleSet rules) throws Exception {
        FirmwareResolution resolution = FirmwareResolver.of(FirmwareDescriptors.under(host), rules)
                .resolve(DomainReader.read(Documents.q35(os)), ResolveMode.DEFINE);
        assertThat(resolution.refusal()).isEmpty();
        assertThat(resolution.warnings())
                .allSatisfy(warning -> assertThat(resolution.explain()).contains("\nWarning: " + warning));
        return resolution.warnings();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<loader secure='no' readonly='yes' type='pflash'>/fw/secure</loader> | runs without protection",
                "<loader secure='no' readonly='yes' type='pflash'>/fw/secure</loader><nvram template='/fw/secure.vars'/> | runs without protection",
                "<loader type='pflash'>/x</loader> | can write its firmware",
                "<loader readonly='yes' type='pflash'>/fw/plain</loader><nvram template='/t'/> | belongs to no build of /fw/plain",
            })
    void warnsOfWhatIsNamedByHand(String children, String warning) throws Exception {
        assertThat(warnings(Hosts.fill(root), "hand " + children, RuleSet.LIBVIRT_11))
                .singleElement()
                .asString()
                .contains(warning);
    }

    @Test
    void warnsTwiceOfTwoWeaknesses() throws Exception {
        String loader = "hand <loader type='pflash'>/usr/share/OVMF/OVMF_CODE.secboot.fd</loader>";

        assertThat(warnings(Hosts.fill(root), loader, RuleSet.LIBVIRT_11))
                .anySatisfy(warning -> assertThat(warning).contains("runs without protection"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hand <loader readonly='yes' type='pflash'>/x</loader>",
                "hand <loader readonly='yes' type='pflash'>/x</loader><nvram template='/t'/>",
                "hand <loader type='rom'>/x</loader>",
                "efi <loader secure='no'/>",
                "efi",
            })
    void doesNotWarnOfTheRest(String os) throws Exception {
        assertThat(warnings(Hosts.fill(root), os, RuleSet.LIBVIRT_11)).isEmpty();
    }

    @Test
    void warnsOfAConfidentialBuildForAnOrdinaryGuest() throws Exception {
        assertThat(warnings(Hosts.fill(root), "efi <loader stateless='yes'/>", RuleSet.LIBVIRT_12))
                .singleElement()
                .asString()
                .contains("made for confidential guests");
    }

    @ParameterizedTest
    @CsvSource({"'\"secure-boot\"', 1", "'\"secure-boot\", \"requires-smm\"', 0", "'', 0"})
    void warnsOfSecureBootWhoseVariablesAreNotProtected(String features, int warnings) throws Exception {
        write(root, SHARE, "50-build.json", descriptor(flash("/code"), "x86_64", "pc-q35-*", features));

        assertThat(warnings(root, "efi", RuleSet.LIBVIRT_11))
                .hasSize(warnings)
                .allSatisfy(warning -> assertThat(warning).startsWith("Secure Boot of 50-build.json is not protected"));
    }

    @Test
    void doesNotWarnOfVariablesThatAreNotKept() throws Exception {
        String stateless = "{\"device\": \"flash\", \"mode\": \"stateless\","
                + " \"executable\": {\"filename\": \"/code\", \"format\": \"raw\"}}";
        write(root, SHARE, "50-build.json", descriptor(stateless, "x86_64", "pc-q35-*", "\"secure-boot\""));

        assertThat(warnings(root, "efi <loader stateless='yes'/>", RuleSet.LIBVIRT_12))
                .isEmpty();
    }
}
