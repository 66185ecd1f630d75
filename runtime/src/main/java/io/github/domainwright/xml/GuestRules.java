package io.github.domainwright.xml;

import io.github.domainwright.rule.RuleCatalogue;
import io.github.domainwright.rule.Violation;
import java.util.List;

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
        List<InvalidGuestException.Problem> problems = RuleCatalogue.check(RenderedReader.read(part), rules).stream()
                .map(GuestRules::problem)
                .toList();
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
