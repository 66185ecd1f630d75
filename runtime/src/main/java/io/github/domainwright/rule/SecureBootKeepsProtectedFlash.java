package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0126: an x86 guest with Secure Boot has its variables in flash that only SMM code may write. */
final class SecureBootKeepsProtectedFlash implements Rule {
    @Override
    public RuleText text() {
        return RuleText.tolerated(
                "DW0126",
                "The loader of an x86 guest with Secure Boot is protected flash.",
                "a build whose variables only SMM code may write is in flash, and libvirt takes none for secure='no' or"
                        + " type='rom': it refuses the domain, or takes a build whose keys a guest's kernel can rewrite.",
                new Fix(
                        "leave secure and type out of @Loader, or write secure = YES and type = PFLASH; or write"
                                + " @SecureBoot(ABSENT).",
                        "write secure='yes' and type='pflash' on <loader>, or leave both out."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.ARCHITECTURE, Guest.SECURE_BOOT, Guest.LOADER_SECURE, Guest.LOADER_TYPE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.isX86()) {
            return;
        }
        if (guest.is(Guest.SECURE_BOOT, "yes") && guest.is(Guest.LOADER_SECURE, "no")) {
            found.addTolerated(
                    Guest.LOADER_SECURE, "Secure Boot is asked for, but its variables are not to be protected.");
        }
        if (guest.is(Guest.LOADER_SECURE, "yes") && guest.is(Guest.LOADER_TYPE, "rom")) {
            found.addTolerated(
                    Guest.LOADER_TYPE, "Protected variables are in flash, but this loader is read-only memory.");
        }
    }
}
