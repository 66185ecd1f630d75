package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.List;
import java.util.Optional;

/** DW0105: SMM, and flash that only SMM code may write, are for x86 guests. */
final class SmmNeedsX86 implements Rule {
    @Override
    public String id() {
        return "DW0105";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String demand() {
        return "SMM and secure='yes' are stated for x86 guests only.";
    }

    @Override
    public String why() {
        return "System Management Mode is a mode of x86 processors; libvirt refuses secure='yes' elsewhere and silently"
                + " ignores <smm>, so the protection that was asked for would not be there.";
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.SMM, Guest.LOADER_SECURE, Guest.ARCHITECTURE);
    }

    @Override
    public Optional<Violation> check(DomainTree tree) {
        Guest guest = new Guest(tree);
        Optional<String> architecture = tree.literal(Guest.ARCHITECTURE);
        if (architecture.isEmpty() || guest.isX86()) {
            return Optional.empty();
        }
        if (guest.hasSmmOn()) {
            return Optional.of(violation(
                    "SMM exists on x86 only, but this guest's architecture is %s.".formatted(architecture.get()),
                    tree.has(Guest.SMM_STATE) ? Guest.SMM_STATE : Guest.SMM,
                    new Fix("remove @Smm.", "remove <smm> from <features>.")));
        }
        if (tree.is(Guest.LOADER_SECURE, "yes")) {
            return Optional.of(violation(
                    "secure='yes' is SMM's protection, which %s does not have.".formatted(architecture.get()),
                    Guest.LOADER_SECURE,
                    new Fix("remove the attribute.", "remove secure='yes' from <loader>.")));
        }
        return Optional.empty();
    }

    private Violation violation(String message, DomainPath place, Fix fix) {
        return new Violation(this, message, place, fix);
    }
}
