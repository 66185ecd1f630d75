package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0209: a guest for Windows 11 is a machine that Windows 11 accepts. */
final class WindowsElevenRequirements implements Rule {
    private static final DomainPath SYSTEM = DomainPath.of("metadata/libosinfo:libosinfo/libosinfo:os/@id");
    private static final DomainPath TPM = DomainPath.of("devices/tpm");
    private static final DomainPath TPM_VERSION = DomainPath.of("devices/tpm/backend/@version");
    private static final DomainPath MEMORY_TEXT = DomainPath.of("memory/text()");
    private static final DomainPath MEMORY_UNIT = DomainPath.of("memory/@unit");
    private static final long LEAST_MEMORY = 4L << 20;
    private static final int LEAST_VCPUS = 2;

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0209",
                "A guest for Windows 11 has UEFI firmware that can do Secure Boot, a TPM 2.0, 4 GiB of memory and two vCPUs.",
                "these are Microsoft's requirements, and the installer and later upgrades refuse a machine below them;"
                        + " libvirt itself would accept it.",
                new Fix(
                        "remove what overrides @Windows11, or replace the preset by annotations of your own.",
                        "raise it, or remove the system's identifier from <metadata>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(
                SYSTEM,
                Guest.FIRMWARE,
                Guest.SECURE_BOOT,
                Guest.LOADER_SECURE,
                TPM,
                TPM_VERSION,
                MEMORY_TEXT,
                MEMORY_UNIT,
                Guest.VCPUS);
    }

    @Override
    public DomainPath premise() {
        return SYSTEM;
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.is(SYSTEM, "http://microsoft.com/win/11")) {
            return;
        }
        checkFirmware(guest, found);
        if (!guest.has(TPM)) {
            found.add(TPM, "Windows 11 needs a TPM 2.0, but this guest has no TPM.");
        } else if (guest.is(TPM_VERSION, "1.2")) {
            found.add(TPM_VERSION, "Windows 11 needs a TPM 2.0, but this guest's TPM is of version 1.2.");
        }
        if (guest.memory().orElse(LEAST_MEMORY) < LEAST_MEMORY) {
            String size = StatedMemory.words(guest.memory().orElseThrow());
            found.add(MEMORY_TEXT, "Windows 11 needs 4 GiB of memory, but this guest has %s.".formatted(size));
        }
        if (guest.vcpus().orElse(LEAST_VCPUS) < LEAST_VCPUS) {
            found.add(Guest.VCPUS, "Windows 11 needs two vCPUs, but this guest has one.");
        }
    }

    private static void checkFirmware(Guest guest, Findings found) {
        if (!guest.hasUefi()) {
            found.add(Guest.FIRMWARE, "Windows 11 needs UEFI firmware, but this guest has BIOS.");
        } else if (guest.isX86() && !guest.wantsSecureBoot()) {
            found.add(
                    Guest.SECURE_BOOT,
                    "Windows 11 needs firmware that can do Secure Boot, but this guest does not ask for it.");
        }
    }
}
