package io.github.domainwright.firmware.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.firmware.FirmwareDescriptors;
import io.github.domainwright.firmware.RuleSet;
import io.github.domainwright.xml.DomainReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Refusals and warnings; an empty column says that the document is accepted. */
class RefusalTest {
    @TempDir
    private Path root;

    private FirmwareDescriptors host;

    @BeforeEach
    void readHost() throws IOException {
        host = FirmwareDescriptors.under(Hosts.fill(root));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // os | libvirt 11 | libvirt 12
                "efi <firmware><feature enabled='no' name='secure-boot'/><feature enabled='yes' name='enrolled-keys'/></firmware> | enrolled keys without Secure Boot | enrolled keys without Secure Boot",
                "efi <firmware><feature enabled='no' name='enrolled-keys'/><feature enabled='yes' name='enrolled-keys'/></firmware> | | ",
                "bios <nvram/> | store of a BIOS | store of a BIOS",
                "bios <varstore/> | | store of a BIOS",
                "hand <loader type='pflash'/> | loader without path | loader without path",
                "hand <nvram>/v</nvram> | loader without path | loader without path",
                "hand <varstore/> | | ",
                "efi <loader stateless='yes'/><nvram template='/v'/> | template of a stateless guest | store of a stateless guest",
                "efi <loader stateless='yes'/><nvram/> | NVRAM of a stateless guest | store of a stateless guest",
                "hand <loader stateless='no' type='rom'>/x</loader> | variables without flash | ",
                "bios <loader stateless='no'/> | variables of a BIOS | no build fits",
                "hand <loader readonly='no' type='pflash'>/x</loader><nvram template='/t'/> | | store beside a writable loader",
                "hand <loader readonly='no' type='rom'>/x</loader> | | writable rom",
                "hand <loader readonly='no'>/x</loader> | | writable rom",
                "hand <loader type='rom' format='qcow2'>/x</loader> | | format of rom",
                "hand <loader readonly='yes' type='pflash'>/x</loader><varstore/> | | NVRAM and varstore",
                "efi <nvram/><varstore/> | | NVRAM and varstore",
                "efi <loader type='rom'/><shim>/s</shim> | shim without kernel | shim without kernel",
                "foo | unknown firmware | unknown firmware",
                "efi <loader readonly='maybe'/> | invalid attribute value | invalid attribute value",
                "efi <loader type='none'/> | invalid attribute value | invalid attribute value",
                "efi <loader format='vmdk'/> | unsupported format | unsupported format",
                "efi <nvram format='vdsk'/> | invalid attribute value | invalid attribute value",
                "efi <firmware><feature name='secure-boot'/></firmware> | missing attribute | missing attribute",
                "efi <firmware><feature enabled='yes' name='foo'/></firmware> | invalid attribute value | invalid attribute value",
                "efi <nvram type='file'/> | NVRAM without source | NVRAM without source",
                "efi <nvram type='dir'><source dir='/v'/></nvram> | type of the NVRAM source | type of the NVRAM source",
                "efi <nvram type='file'><source file='/v'><reservations/></source></nvram> | reservations of the NVRAM source | reservations of the NVRAM source",
                "efi <nvram type='block'><source dev='/v'><slices><slice offset='0'/></slices></source></nvram> | slice of the NVRAM source | ",
                "efi <nvram type='block'><source dev='/v'><slices><slice offset='1'/></slices></source></nvram> | slice of the NVRAM source | offset of the NVRAM source",
                "hand <loader readonly='yes' secure='yes' type='pflash'>/x</loader> | secure loader without SMM | secure loader without SMM",
            })
    void refusesContradictions(String os, String by11, String by12) throws Exception {
        assertThat(rule(document(os, "q35", "<acpi/>"), RuleSet.LIBVIRT_11)).isEqualTo(by11);
        assertThat(rule(document(os, "q35", "<acpi/>"), RuleSet.LIBVIRT_12)).isEqualTo(by12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x86_64 | q35 | efi | | UEFI without ACPI",
                "x86_64 | pc | hand <loader readonly='yes' type='pflash'>/x</loader> | | UEFI without ACPI",
                "x86_64 | pc | hand | | ",
                "aarch64 | virt | hand | <acpi/> | ACPI without UEFI",
                "aarch64 | virt | efi | <acpi/> | ",
                "aarch64 | virt | efi | | ",
                "x86_64 | pc | hand <loader readonly='yes' secure='yes' type='pflash'>/x</loader> | <acpi/><smm/> | secure loader without q35",
                "aarch64 | virt | hand <loader readonly='yes' secure='yes' type='pflash'>/x</loader> | <acpi/><smm/> | secure loader without q35",
                "i686 | q35 | hand <loader readonly='yes' secure='yes' type='pflash'>/x</loader> | <acpi/><smm/> | secure loader without x86_64",
                "x86_64 | pc | hand | <smm><tseg unit='MiB'>16</tseg></smm> | TSEG without q35",
                "x86_64 | q35 | hand | <smm><tseg unit='KiB'>1500</tseg></smm> | size of TSEG",
                "x86_64 | q35 | hand | <smm><tseg unit='MiB'>16</tseg></smm> | ",
                "x86_64 | q35 | hand | <smm state='off'><tseg unit='KiB'>1500</tseg></smm> | ",
                "x86_64 | q35 | hand | <smm><tseg unit='parsec'>16</tseg></smm> | size",
                "x86_64 | q35 | hand | <smm state='yes'/> | invalid attribute value",
            })
    void refusesWhatQemuCanNotDo(String architecture, String machine, String os, String features, String rule)
            throws Exception {
        String document =
                document(os, machine, features == null ? "" : features).replace("x86_64", architecture);

        assertThat(rule(document, RuleSet.LIBVIRT_11)).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "<launchSecurity type='tdx'><policy>0</policy></launchSecurity>, invalid attribute value, no build fits",
        "<launchSecurity type='sev'><policy>many</policy></launchSecurity>, launch security policy, launch security policy",
        "<launchSecurity type='sev'><policy>0x0001</policy></launchSecurity>, no build fits, no build fits",
        "<launchSecurity type='sev-snp'/>, no build fits, ",
        "<pm><suspend-to-disk enabled='yes'/></pm>, no build fits, no build fits",
        "<pm><suspend-to-disk enabled='no'/></pm>, , ",
    })
    void looksAtTheRestOfTheDocument(String element, String by11, String by12) throws Exception {
        String document = document("efi", "q35", "<acpi/>").replace("</domain>", element + "</domain>");

        assertThat(rule(document, RuleSet.LIBVIRT_11)).isEqualTo(by11);
        assertThat(rule(document, RuleSet.LIBVIRT_12)).isEqualTo(by12);
    }

    @Test
    void needsAName() throws Exception {
        assertThat(rule("<domain type='kvm'><os/></domain>", RuleSet.LIBVIRT_11))
                .isEqualTo("missing name");
    }

    @Test
    void doesNotSelectForOtherDrivers() throws Exception {
        String document = document("efi", "q35", "<acpi/>").replace("'kvm'", "'xen'");

        assertThat(rule(document, RuleSet.LIBVIRT_11)).isEqualTo("selection of this driver");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hand <loader secure='no' readonly='yes' type='pflash'>/fw/secure</loader> | runs without protection",
                "hand <loader type='pflash'>/usr/share/OVMF/OVMF_CODE.secboot.fd</loader> | runs without protection",
                "hand <loader type='pflash'>/x</loader> | can write its firmware",
                "hand <loader readonly='yes' type='pflash'>/fw/plain</loader><nvram template='/t'/> | belongs to no build of /fw/plain",
            })
    void warnsOfWhatLibvirtAccepts(String os, String warning) throws Exception {
        FirmwareResolution resolution = resolve(document(os, "q35", "<acpi/>"), RuleSet.LIBVIRT_11);

        assertThat(resolution.refusal()).isEmpty();
        assertThat(resolution.warnings()).anySatisfy(line -> assertThat(line).contains(warning));
    }

    @Test
    void warnsOfAConfidentialBuildForAnOrdinaryGuest() throws Exception {
        FirmwareResolution resolution =
                resolve(document("efi <loader stateless='yes'/>", "q35", "<acpi/>"), RuleSet.LIBVIRT_12);

        assertThat(resolution.warnings()).singleElement().asString().contains("made for confidential guests");
    }

    /** Makes a document of {@code efi}, {@code bios}, another word or {@code hand}, and the children of os. */
    private static String document(String os, String machine, String features) {
        String[] parts = os.split(" ", 2);
        String firmware = parts[0].equals("hand") ? "" : " firmware='" + parts[0] + "'";
        return "<domain type='kvm'><name>guest</name><os" + firmware + "><type arch='x86_64' machine='" + machine
                + "'>hvm</type>" + (parts.length > 1 ? parts[1] : "") + "</os><features>" + features
                + "</features></domain>";
    }

    private FirmwareResolution resolve(String document, RuleSet rules) throws Exception {
        return FirmwareResolver.of(host, rules).resolve(DomainReader.read(document), ResolveMode.DEFINE);
    }

    private String rule(String document, RuleSet rules) throws Exception {
        return resolve(document, rules).refusal().map(Refusal::rule).orElse(null);
    }
}
