package io.github.domainwright.report.statement;

import io.github.domainwright.annotation.SecureBootState;

/** Comes to a verdict. What is not sure to hold is not in the verdict. */
final class Verdicts {
    private Verdicts() {}

    static Verdict of(StatedGuest guest, BootFacts facts) {
        if (guest.isRefused()) {
            return Verdict.REFUSED;
        }
        return switch (facts.firmware()) {
            case BIOS -> Verdict.BIOS;
            case NAMED, UNKNOWN -> Verdict.NOT_KNOWN;
            case CHOSEN -> chosen(facts);
        };
    }

    private static Verdict chosen(BootFacts facts) {
        if (facts.state().isEmpty() && facts.mentionsSecureBoot()) {
            return Verdict.NOT_KNOWN;
        }
        boolean isEnforced =
                facts.state().filter(SecureBootState.ENFORCED::equals).isPresent();
        if (facts.isMeasured() && !isEnforced) {
            return Verdict.MEASURED;
        }
        return facts.state().map(state -> ofState(state, facts)).orElse(Verdict.NOT_STATED);
    }

    private static Verdict ofState(SecureBootState state, BootFacts facts) {
        return switch (state) {
            case ENFORCED -> enforced(facts);
            case SETUP_MODE -> Verdict.SETUP_MODE;
            case NOT_ENFORCED -> Verdict.NOT_ENFORCED;
            case ABSENT -> Verdict.ABSENT;
        };
    }

    private static Verdict enforced(BootFacts facts) {
        if (facts.hasKernelFromHost()) {
            return Verdict.ENFORCED_KERNEL_FROM_HOST;
        }
        if (facts.isProtectedBySmm() || facts.hasVarstore()) {
            // What goes past libvirt to QEMU is not looked at, so nothing can be promised against it.
            return facts.hasQemuArguments() ? Verdict.ENFORCED_UNKNOWN : Verdict.ENFORCED;
        }
        return facts.isX86() ? Verdict.ENFORCED_UNKNOWN : Verdict.ENFORCED_UNPROTECTED;
    }
}
