package io.github.domainwright.xml;

import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.rule.DocumentNeeds;
import io.github.domainwright.rule.RuleCatalogue;
import io.github.domainwright.rule.Severity;
import io.github.domainwright.rule.Violation;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Origin;
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
        refuse(profile, RuleCatalogue.check(RenderedReader.read(part), rules), List.of());
    }

    /**
     * Makes sure that a guest breaks no rule at all, because components of it give whole elements, which can say anything.
     *
     * @param profile the name of the profile
     * @param document the guest's document
     * @param target the versions it must work with, so far as the profile states them
     * @throws InvalidGuestException with all violations that are errors
     */
    public static void checkAll(String profile, XmlOut document, TargetVersions target) {
        List<Violation> violations = RuleCatalogue.check(RenderedReader.read(document), target).stream()
                .filter(violation -> violation.rule().severity() == Severity.ERROR)
                .toList();
        refuse(
                profile,
                violations,
                document.given().stream()
                        .map(XmlOut.Given::component)
                        .distinct()
                        .toList());
    }

    /** Returns what {@code document} uses; see {@link DocumentNeeds#ofPinned} for {@code isPinned}. */
    public static DocumentNeeds needs(XmlOut document, boolean isPinned) {
        DomainTree tree = RenderedReader.read(document);
        return isPinned ? DocumentNeeds.ofPinned(tree) : DocumentNeeds.of(tree);
    }

    private static void refuse(String profile, List<Violation> violations, List<String> givers) {
        if (!violations.isEmpty()) {
            List<InvalidGuestException.Problem> problems = violations.stream()
                    .map(violation -> problem(violation, givers))
                    .toList();
            throw new InvalidGuestException(profile, problems);
        }
    }

    private static InvalidGuestException.Problem problem(Violation violation, List<String> givers) {
        return new InvalidGuestException.Problem(
                violation.rule().id(),
                culprit(violation, givers),
                violation.message(),
                violation.fix().inProfile());
    }

    /** Returns the component that gave what is wrong; else the place, and who can have given something there. */
    private static String culprit(Violation violation, List<String> givers) {
        if (violation.origin() instanceof Origin.Component component) {
            return component.name();
        }
        String place = violation.place().toString();
        return givers.isEmpty() ? place : place + " (with " + String.join(", ", givers) + ")";
    }
}
