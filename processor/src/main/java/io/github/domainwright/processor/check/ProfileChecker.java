package io.github.domainwright.processor.check;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.rule.RuleCatalogue;
import io.github.domainwright.rule.Violation;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Origin;
import java.util.List;

/** Runs the runtime's rules on a profile's tree and says what they find in terms of the profile's source. */
public final class ProfileChecker {
    private ProfileChecker() {}

    /** Returns the violations of {@code tree}, each at the statement that caused it. */
    public static List<Diagnostic> check(DomainTree tree) {
        return RuleCatalogue.check(tree).stream()
                .map(violation -> diagnostic(tree, violation))
                .toList();
    }

    private static Diagnostic diagnostic(DomainTree tree, Violation violation) {
        return new Diagnostic(
                violation.rule().id(),
                violation.rule().severity(),
                violation.message(),
                violation.rule().why(),
                violation.fix().inProfile(),
                place(tree.origin(violation.place()), violation.part()));
    }

    /** Where a node is made of several members, the rule says which one is at fault. */
    private static Origin place(Origin origin, String part) {
        return origin instanceof Origin.Annotation annotation && !part.isEmpty() ? annotation.member(part) : origin;
    }
}
