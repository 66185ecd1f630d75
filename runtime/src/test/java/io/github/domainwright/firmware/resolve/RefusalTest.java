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

/** Refusals; an empty column says that the document is accepted. */
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
                "hand <shim>/s</shim> | | shim without kernel",
                "efi <nvram type='file'><source file='/v'><slices><slice offset='0'/></slices></source></nvram> | slice of the NVRAM source | slice of the NVRAM source",
                "efi <nvram type='file'><source file='/v'><backingStore/></source></nvram> | backing store of the NVRAM source | backing store of the NVRAM source",
                "efi <nvram type='file'><source file='/v'/><backingStore/></nvram> | backing store of the NVRAM source | backing store of the NVRAM source",
            })
    void refusesContradictions(String os, String by11, String by12) throws Exception {
        assertThat(rule(Documents.q35(os), RuleSet.LIBVIRT_11)).isEqualTo(by11);
        assertThat(rule(Documents.q35(os), RuleSet.LIBVIRT_12)).isEqualTo(by12);
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
                Documents.of(os, machine, features == null ? "" : features).replace("x86_64", architecture);

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
        String document = Documents.with(Documents.q35("efi"), element);

        assertThat(rule(document, RuleSet.LIBVIRT_11)).isEqualTo(by11);
        assertThat(rule(document, RuleSet.LIBVIRT_12)).isEqualTo(by12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aarch64 | hand | <pm><suspend-to-mem enabled='no'/></pm> | power management without x86",
                "aarch64 | hand | <pm><suspend-to-disk enabled='no'/></pm> | power management without x86",
                "aarch64 | hand | <pm/> | ",
                "x86_64 | hand | <pm><suspend-to-mem enabled='no'/></pm> | ",
                "x86_64 | hand <loader readonly='yes' type='pflash'>/x</loader> | <launchSecurity type='tdx'/> | TDX with flash",
                "x86_64 | hand <loader type='rom'>/x</loader> | <launchSecurity type='tdx'/> | ",
            })
    void refusesWhatTheProcessorCanNotDo(String architecture, String os, String element, String rule) throws Exception {
        String features = architecture.equals("x86_64") ? "<acpi/>" : "";
        String document = Documents.with(Documents.of(os, "q35", features), element);

        assertThat(rule(document.replace("x86_64", architecture), RuleSet.LIBVIRT_12))
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"on, TDX with SMM", "off, "})
    void refusesSmmOfAMeasuredGuest(String smm, String rule) throws Exception {
        String os = "hand <loader type='rom'>/x</loader>";
        String document = Documents.of(os, "q35", "<acpi/><smm state='" + smm + "'/>");

        assertThat(rule(Documents.with(document, "<launchSecurity type='tdx'/>"), RuleSet.LIBVIRT_12))
                .isEqualTo(rule);
    }

    @Test
    void needsAName() throws Exception {
        assertThat(rule("<domain type='kvm'><os/></domain>", RuleSet.LIBVIRT_11))
                .isEqualTo("missing name");
    }

    @Test
    void doesNotSelectForOtherDrivers() throws Exception {
        String document = Documents.q35("efi").replace("'kvm'", "'xen'");

        assertThat(rule(document, RuleSet.LIBVIRT_11)).isEqualTo("selection of this driver");
    }

    private FirmwareResolution resolve(String document, RuleSet rules) throws Exception {
        return FirmwareResolver.of(host, rules).resolve(DomainReader.read(document), ResolveMode.DEFINE);
    }

    private String rule(String document, RuleSet rules) throws Exception {
        return resolve(document, rules).refusal().map(Refusal::rule).orElse(null);
    }
}
