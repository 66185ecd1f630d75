package io.github.domainwright.processor.check;

import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.rule.RuleCatalogue;
import io.github.domainwright.rule.Violation;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.List;
import java.util.Set;

/** Runs the runtime's rules on a profile's tree and says what they find in terms of the profile's source. */
public final class ProfileChecker {
    private ProfileChecker() {}

    /**
     * Returns the violations of {@code tree}, which must work with {@code target}, each at the statement that caused it. What
     * is missing where a guest gives a whole element is left to the emitter, which asks all rules again.
     */
    public static List<Diagnostic> check(DomainTree tree, TargetVersions target) {
        Set<DomainPath> given = tree.subtreePlaces();
        return RuleCatalogue.check(tree, target).stream()
                .filter(violation ->
                        tree.has(violation.place()) || given.stream().noneMatch(violation.place()::isWithin))
                .map(ProfileChecker::diagnostic)
                .toList();
    }

    static Diagnostic diagnostic(Violation violation) {
        return new Diagnostic(
                violation.rule().id(),
                violation.rule().severity(),
                violation.message(),
                violation.rule().why(),
                violation.fix().inProfile(),
                violation.origin());
    }
}
