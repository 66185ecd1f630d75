package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0105: SMM, and flash that only SMM code may write, are for x86 guests. */
final class SmmNeedsX86 implements Rule {
    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0105",
                "SMM and secure='yes' are stated for x86 guests only.",
                "System Management Mode is a mode of x86 processors; libvirt refuses secure='yes' elsewhere and silently"
                        + " ignores <smm>, so the protection that was asked for would not be there.",
                new Fix("remove @Smm.", "remove <smm> from <features>, and secure='yes' from <loader>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.SMM, Guest.SMM_STATE, Guest.LOADER_SECURE, Guest.ARCHITECTURE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        String architecture = guest.architectureName();
        if (architecture.isEmpty() || guest.isX86()) {
            return;
        }
        if (guest.hasSmmOn()) {
            DomainPath place = guest.has(Guest.SMM_STATE) ? Guest.SMM_STATE : Guest.SMM;
            found.add(place, "SMM exists on x86 only, but this guest's architecture is %s.".formatted(architecture));
        } else if (guest.is(Guest.LOADER_SECURE, "yes")) {
            found.add(
                    Guest.LOADER_SECURE,
                    "secure='yes' is SMM's protection, which %s does not have.".formatted(architecture));
        }
    }
}
