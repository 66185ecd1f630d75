package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0115: Secure Boot does not cover what the host hands to a kernel. */
final class KernelFromHostIsPartlyVerified implements Rule {
    @Override
    public RuleText text() {
        return RuleText.warning(
                "DW0115",
                "A guest with Secure Boot starts from its own disk.",
                "with direct kernel boot the firmware verifies at most the kernel's signature; the initrd and the command line come from the host, and no signature covers them.",
                new Fix(
                        "remove the direct kernel boot, or write @SecureBoot(NOT_ENFORCED).",
                        "remove <kernel>, <initrd> and <cmdline>, or give a signed <shim> and measure the rest."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.KERNEL, Guest.SECURE_BOOT, Guest.LOADER_SECURE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (guest.has(Guest.KERNEL) && guest.wantsSecureBoot()) {
            found.add(
                    Guest.KERNEL,
                    "Secure Boot does not verify the initrd and command line of a directly booted kernel.");
        }
    }
}
