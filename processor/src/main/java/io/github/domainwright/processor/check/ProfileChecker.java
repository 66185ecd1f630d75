package io.github.domainwright.processor.check;

import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.rule.RuleCatalogue;
import io.github.domainwright.rule.Violation;
import io.github.domainwright.tree.DomainTree;
import java.util.List;

/** Runs the runtime's rules on a profile's tree and says what they find in terms of the profile's source. */
public final class ProfileChecker {
    private ProfileChecker() {}

    /** Returns the violations of {@code tree}, which must work with {@code target}, each at the statement that caused it. */
    public static List<Diagnostic> check(DomainTree tree, TargetVersions target) {
        return RuleCatalogue.check(tree, target).stream()
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
