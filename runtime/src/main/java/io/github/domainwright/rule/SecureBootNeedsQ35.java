package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0103: an x86 guest with Secure Boot has machine type q35. */
final class SecureBootNeedsQ35 implements Rule {
    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0103",
                "An x86 guest with Secure Boot has machine type q35.",
                "the variable store can be protected only with SMM, and QEMU emulates SMM for firmware only on q35 (libvirt:"
                        + " \"Secure boot is supported with q35 machine types only\").",
                new Fix(
                        "write @MachineType(Q35), or @SecureBoot(ABSENT) if the guest must stay on this machine type.",
                        "set machine='q35' on <type>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.MACHINE, Guest.SECURE_BOOT, Guest.LOADER_SECURE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        String machine = guest.machine();
        if (guest.isX86() && guest.wantsSecureBoot() && !guest.isQ35() && !machine.isEmpty()) {
            found.add(Guest.MACHINE, "Secure Boot needs machine type q35, but this guest has '%s'.".formatted(machine));
        }
    }
}
