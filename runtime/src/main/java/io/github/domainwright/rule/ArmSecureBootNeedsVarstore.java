package io.github.domainwright.rule;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0111: Secure Boot on AArch64 is only stated for a libvirt and QEMU that can protect it. */
final class ArmSecureBootNeedsVarstore implements Rule {
    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0111",
                "Secure Boot on AArch64 is stated for libvirt 12.1 and QEMU 10.1, or newer.",
                "AArch64 has no SMM, so its variables can only be protected by QEMU's uefi-vars device, which libvirt uses from 12.1 on; with older versions any kernel in the guest can rewrite the keys.",
                new Fix(
                        "raise the versions of @LibvirtTarget, or write @SecureBoot(NOT_ENFORCED).",
                        "set enabled='no' on the feature secure-boot, or move to a newer libvirt."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.ARCHITECTURE, Guest.SECURE_BOOT);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.isOf(Architecture.AARCH64) || !guest.is(Guest.SECURE_BOOT, "yes")) {
            return;
        }
        guest.target()
                .libvirt()
                .filter(version -> !version.isAtLeast(12, 1))
                .ifPresent(version -> found.add(
                        Guest.SECURE_BOOT,
                        "Secure Boot on AArch64 needs libvirt 12.1, but the target is libvirt %s.".formatted(version)));
        guest.target()
                .qemu()
                .filter(version -> !version.isAtLeast(10, 1))
                .ifPresent(version -> found.add(
                        Guest.SECURE_BOOT,
                        "Secure Boot on AArch64 needs QEMU 10.1, but the target is QEMU %s.".formatted(version)));
    }
}
