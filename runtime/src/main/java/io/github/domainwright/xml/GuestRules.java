package io.github.domainwright.xml;

import io.github.domainwright.rule.RuleCatalogue;
import io.github.domainwright.rule.Violation;
import java.util.List;
import java.util.Set;

/** Runs the rules that only a guest's values decide; generated emitters of profiles with such rules call it. */
public final class GuestRules {
    private GuestRules() {}

    /**
     * Makes sure that a guest breaks none of {@code rules}.
     *
     * @param profile the name of the profile
     * @param part the part of the guest's document that the rules look at
     * @param rules the ids of the rules
     * @throws InvalidGuestException with all violations
     */
    public static void check(String profile, String part, String... rules) {
        List<InvalidGuestException.Problem> problems;
        try {
            problems = RuleCatalogue.check(DomainReader.read(part), Set.of(rules)).stream()
                    .map(GuestRules::problem)
                    .toList();
        } catch (UnreadableDomainException e) {
            throw new IllegalStateException("the generated document is not one: " + part, e);
        }
        if (!problems.isEmpty()) {
            throw new InvalidGuestException(profile, problems);
        }
    }

    private static InvalidGuestException.Problem problem(Violation violation) {
        return new InvalidGuestException.Problem(
                violation.rule().id(),
                violation.place().toString(),
                violation.message(),
                violation.fix().inProfile());
    }
}
