package io.github.domainwright.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.firmware.FirmwareRequirement;
import io.github.domainwright.firmware.ImageFormat;
import io.github.domainwright.firmware.LaunchTechnology;
import io.github.domainwright.firmware.LibvirtVersion;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document says which firmware its guest needs. */
class DocumentRequirementTest {
    @Test
    void requiresNothingOfAGuestThatHasItsFirmware() throws UnreadableDomainException {
        assertThat(requirement("<os><type arch='x86_64' machine='pc-q35-7.2'>hvm</type></os>"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"yes,yes,ENFORCED", "yes,no,SETUP_MODE", ",no,NOT_ENFORCED", "no,no,ABSENT"})
    void readsTheStateOfSecureBootFromTheFeatures(String secureBoot, String keys, SecureBootState state)
            throws UnreadableDomainException {
        FirmwareRequirement requirement = requirement(
                        automatic(feature("secure-boot", secureBoot) + feature("enrolled-keys", keys)))
                .orElseThrow();

        assertThat(requirement.secureBoot()).contains(state);
    }

    @Test
    void readsArchitectureMachineAndSmm() throws UnreadableDomainException {
        FirmwareRequirement requirement = requirement(automatic("") + "<features><smm state='off'/></features>")
                .orElseThrow();

        assertThat(requirement.machine()).isEqualTo("pc-q35-7.2");
        assertThat(requirement.smm().word()).contains("no");
    }

    @ParameterizedTest
    @CsvSource({"<smm/>,yes", "<smm state='on'/>,yes", "<smm state='off'/>,no"})
    void readsWhetherTheGuestHasSmm(String smm, String word) throws UnreadableDomainException {
        FirmwareRequirement requirement =
                requirement(automatic("") + "<features>" + smm + "</features>").orElseThrow();

        assertThat(requirement.smm().word()).contains(word);
    }

    @Test
    void readsTheFormatOfTheImageAndTheVersionOfLibvirt() throws UnreadableDomainException {
        DomainTree document =
                DomainReader.read("<domain type='kvm'><os firmware='efi'><type arch='x86_64' machine='q35'>hvm"
                        + "</type><loader format='qcow2'/></os></domain>");

        FirmwareRequirement requirement = DocumentRequirement.of(document, TargetVersions.ofLibvirt("9.0"))
                .orElseThrow();

        assertThat(requirement.imageFormat()).contains(ImageFormat.QCOW2);
        assertThat(requirement.libvirt()).contains(LibvirtVersion.parse("9.0"));
    }

    @ParameterizedTest
    @CsvSource({"yes,", ",yes", "no,yes"})
    void statesNoStateWhereTheKeysAreLeftToLibvirt(String secureBoot, String keys) throws UnreadableDomainException {
        assertThat(requirement(automatic(feature("secure-boot", secureBoot) + feature("enrolled-keys", keys)))
                        .orElseThrow()
                        .secureBoot())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "type='sev'><policy>0x0033</policy,SEV",
        "type='sev'><policy>many</policy,SEV",
        "type='sev'><policy>0x0037</policy,SEV_ES",
        "type='sev'><policy>12</policy,SEV",
        "type='sev'><policy>14</policy,SEV_ES",
        "type='sev'><policy>0x100000004</policy,SEV",
        "type='sev-snp'><policy>0x00030000</policy,SEV_SNP"
    })
    void readsLaunchSecurity(String launchSecurity, LaunchTechnology technology) throws UnreadableDomainException {
        FirmwareRequirement requirement = requirement(
                        automatic("") + "<launchSecurity " + launchSecurity + "></launchSecurity>")
                .orElseThrow();

        assertThat(requirement.launchSecurity()).isEqualTo(technology);
    }

    private static String automatic(String features) {
        return "<os firmware='efi'><type arch='x86_64' machine='pc-q35-7.2'>hvm</type><firmware>" + features
                + "</firmware></os>";
    }

    private static String feature(String name, String enabled) {
        return enabled == null ? "" : "<feature name='%s' enabled='%s'/>".formatted(name, enabled);
    }

    private static Optional<FirmwareRequirement> requirement(String content) throws UnreadableDomainException {
        return DocumentRequirement.of(
                DomainReader.read("<domain type='kvm'>" + content + "</domain>"), TargetVersions.UNKNOWN);
    }
}
