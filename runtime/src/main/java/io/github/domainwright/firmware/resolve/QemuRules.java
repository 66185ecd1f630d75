package io.github.domainwright.firmware.resolve;

import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.firmware.LaunchTechnology;
import io.github.domainwright.firmware.LoaderElement;
import io.github.domainwright.firmware.LoaderType;
import io.github.domainwright.firmware.OsFirmware;
import io.github.domainwright.firmware.Tristate;
import java.math.BigInteger;

/**
 * What libvirt's QEMU driver asks of a completed document, in its order. Left out is what only the host's QEMU can tell,
 * such as whether a machine type has ACPI at all.
 */
final class QemuRules {
    private static final BigInteger MEBIBYTE = BigInteger.valueOf(1 << 20);

    private final DomainFacts facts;
    private final OsFirmware os;
    private final LoaderElement loader;

    private QemuRules(DomainFacts facts) {
        this.facts = facts;
        this.os = facts.os();
        this.loader = os.loader() == null ? LoaderElement.empty() : os.loader();
    }

    static void check(DomainFacts facts) throws RefusedDocument {
        QemuRules check = new QemuRules(facts);
        check.acpi();
        check.powerManagement();
        check.secureLoader();
        check.tdx();
    }

    /** The size of SMM's memory, which libvirt looks at before the rest. */
    static void checkTseg(DomainFacts facts) throws RefusedDocument {
        if (facts.tseg() == null || facts.platform().smm() != Tristate.YES) {
            return;
        }
        refuseIf(!facts.isQ35(), "TSEG without q35", "Only q35 machines have a TSEG. Leave tseg out.");
        refuseIf(
                facts.tseg().mod(MEBIBYTE).signum() != 0,
                "size of TSEG",
                "The size of TSEG has to be a multiple of 1 MiB.");
    }

    private void acpi() throws RefusedDocument {
        boolean uefi = os.firmware() == FirmwareType.UEFI || loader.type() == LoaderType.PFLASH;
        refuseIf(
                facts.isX86() && uefi && !facts.acpi(),
                "UEFI without ACPI",
                "UEFI needs ACPI on x86. Add acpi to features.");
        refuseIf(
                facts.platform().architecture().equals("aarch64") && facts.acpi() && !uefi,
                "ACPI without UEFI",
                "ACPI needs UEFI on AArch64. Add firmware='efi' to os, or leave acpi out.");
    }

    private void powerManagement() throws RefusedDocument {
        boolean stated = facts.suspendToMemory() != Tristate.ABSENT || facts.suspendToDisk() != Tristate.ABSENT;
        refuseIf(
                stated && !facts.isX86(),
                "power management without x86",
                "Suspend to RAM and to disk can be switched on x86 only. Leave pm out.");
    }

    private void secureLoader() throws RefusedDocument {
        if (loader.secure() != Tristate.YES) {
            return;
        }
        refuseIf(
                !facts.isQ35(),
                "secure loader without q35",
                "A secure loader needs a q35 machine. Change the machine type, or leave secure out.");
        refuseIf(
                !facts.platform().architecture().equals("x86_64"),
                "secure loader without x86_64",
                "A secure loader needs the architecture x86_64. Leave secure out.");
        refuseIf(
                os.firmware() == null && facts.platform().smm() != Tristate.YES,
                "secure loader without SMM",
                "A secure loader needs SMM. Add <smm state='on'/> to features.");
    }

    private void tdx() throws RefusedDocument {
        if (facts.platform().launchSecurity() != LaunchTechnology.TDX) {
            return;
        }
        refuseIf(
                loader.type() == LoaderType.PFLASH,
                "TDX with flash",
                "A TDX guest can not have firmware in flash. Leave the loader out, or name one of type rom.");
        refuseIf(
                facts.platform().smm() == Tristate.YES, "TDX with SMM", "A TDX guest can not have SMM. Leave smm out.");
    }

    static void refuseIf(boolean broken, String rule, String message) throws RefusedDocument {
        if (broken) {
            throw RefusedDocument.of(Refusal.Kind.UNSUPPORTED_CONFIGURATION, rule, message);
        }
    }
}
