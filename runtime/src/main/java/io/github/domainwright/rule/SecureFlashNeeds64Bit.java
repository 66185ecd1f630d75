package io.github.domainwright.rule;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0122: Secure Boot on x86 is for x86_64 guests. */
final class SecureFlashNeeds64Bit implements Rule {
    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0122",
                "An x86 guest with Secure Boot is an x86_64 guest.",
                "libvirt refuses secure='yes' for other x86 guests: \"Secure boot is supported for x86_64 architecture only\".",
                new Fix(
                        "write @VmProfile(architecture = X86_64), or remove @SecureBoot.",
                        "set arch='x86_64' on <type>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.ARCHITECTURE, Guest.LOADER_SECURE, Guest.SECURE_BOOT);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (guest.isOf(Architecture.I686) && guest.wantsSecureBoot()) {
            found.add(Guest.ARCHITECTURE, "Secure Boot needs x86_64, but this guest's architecture is i686.");
        }
    }
}
