package io.github.domainwright.firmware.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.firmware.GuestPlatform;
import io.github.domainwright.firmware.LaunchTechnology;
import io.github.domainwright.firmware.RuleSet;
import io.github.domainwright.xml.DomainReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which launch security and which machine a document means to libvirt. */
class DomainFactsReaderTest {
    /** What libvirt 9.0 makes of the policies was observed with its test driver. */
    @ParameterizedTest
    @CsvSource({
        "0x0000, SEV",
        "0x0001, SEV",
        "0x0003, SEV",
        "0x0004, SEV_ES",
        "0x0005, SEV_ES",
        "0x0007, SEV_ES",
        "0X0007, SEV_ES",
        "0x0008, SEV",
        "0xfffb, SEV",
        "0xffffffff, SEV_ES",
        "3, SEV",
        "5, SEV_ES",
        "0005, SEV_ES",
    })
    void tellsEncryptedStateByBit2OfThePolicy(String policy, LaunchTechnology technology) throws Exception {
        assertThat(sev(policy)).isEqualTo(technology);
    }

    @ParameterizedTest
    @CsvSource({"10, SEV", "12, SEV", "14, SEV_ES", "08, SEV", "f, SEV_ES", "0C, SEV_ES"})
    void readsAPolicyWithout0xAsHexadecimalToo(String policy, LaunchTechnology technology) throws Exception {
        assertThat(sev(policy)).isEqualTo(technology);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "0x", "0x0005 ", "#5", "-1", "5.0", "0x100000000"})
    void refusesAPolicyThatIsNotAHexadecimalNumberOf32Bits(String policy) {
        assertThatThrownBy(() -> sev(policy))
                .isInstanceOfSatisfying(
                        RefusedDocument.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo("launch security policy"));
    }

    @Test
    void refusesSevWithoutPolicy() {
        assertThatThrownBy(() -> technology("<launchSecurity type='sev'/>", RuleSet.LIBVIRT_12))
                .isInstanceOfSatisfying(
                        RefusedDocument.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo("launch security policy"));
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void knowsSevSnpAndSecureExecutionOfBothLibvirts(RuleSet rules) throws Exception {
        assertThat(technology("<launchSecurity type='sev-snp'><policy>0x00030000</policy></launchSecurity>", rules))
                .isEqualTo(LaunchTechnology.SEV_SNP);
        assertThat(technology("<launchSecurity type='s390-pv'/>", rules)).isEqualTo(LaunchTechnology.NONE);
        assertThat(technology("", rules)).isEqualTo(LaunchTechnology.NONE);
    }

    @Test
    void knowsTdxOfLibvirt12Only() throws Exception {
        String tdx = "<launchSecurity type='tdx'/>";

        assertThat(technology(tdx, RuleSet.LIBVIRT_12)).isEqualTo(LaunchTechnology.TDX);
        assertThatThrownBy(() -> technology(tdx, RuleSet.LIBVIRT_11))
                .isInstanceOfSatisfying(
                        RefusedDocument.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo("invalid attribute value"));
    }

    @ParameterizedTest
    @CsvSource({
        "x86_64, pc-i440fx-",
        "i686, pc-i440fx-",
        "aarch64, virt-",
        "riscv64, virt",
    })
    void startsWithTheUsualMachineOfTheArchitecture(String architecture, String machine) throws Exception {
        GuestPlatform platform = platform("<type arch='" + architecture + "'>hvm</type>", "", RuleSet.LIBVIRT_11);

        assertThat(platform.architecture()).isEqualTo(architecture);
        assertThat(platform.machine()).startsWith(machine);
    }

    private static LaunchTechnology sev(String policy) throws Exception {
        return technology(
                "<launchSecurity type='sev'><policy>" + policy + "</policy></launchSecurity>", RuleSet.LIBVIRT_11);
    }

    private static LaunchTechnology technology(String element, RuleSet rules) throws Exception {
        return platform("<type>hvm</type>", element, rules).launchSecurity();
    }

    private static GuestPlatform platform(String type, String element, RuleSet rules) throws Exception {
        String document = "<domain type='kvm'><name>guest</name><os>" + type + "</os>" + element + "</domain>";
        return DomainFactsReader.read(DomainReader.read(document), rules).platform();
    }
}
