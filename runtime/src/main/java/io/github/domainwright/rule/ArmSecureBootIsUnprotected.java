package io.github.domainwright.rule;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0112: Secure Boot on AArch64 should name the libvirt it is meant for. */
final class ArmSecureBootIsUnprotected implements Rule {
    @Override
    public RuleText text() {
        return RuleText.warning(
                "DW0112",
                "A guest with Secure Boot on AArch64 says which libvirt it is meant for.",
                "before libvirt 12.1 and QEMU 10.1 the variables of such a guest lie in flash that any kernel in the guest can rewrite, keys included.",
                new Fix(
                        "write @LibvirtTarget(libvirt = \"12.1\", qemu = \"10.1\") if the hosts are that new.",
                        "check that the hosts have libvirt 12.1 and QEMU 10.1, and a firmware with the uefi-vars device."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.ARCHITECTURE, Guest.SECURE_BOOT, Guest.VARSTORE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        boolean isUnknown =
                guest.target().libvirt().isEmpty() || guest.target().qemu().isEmpty();
        if (guest.isOf(Architecture.AARCH64)
                && guest.is(Guest.SECURE_BOOT, "yes")
                && !guest.has(Guest.VARSTORE)
                && isUnknown) {
            found.add(
                    Guest.SECURE_BOOT, "Secure Boot on AArch64 is protected only from libvirt 12.1 and QEMU 10.1 on.");
        }
    }
}
