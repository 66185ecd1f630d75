package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainTree;
import java.util.List;
import java.util.Optional;

/** All rules, in the order of their ids. */
public final class RuleCatalogue {
    private static final List<Rule> RULES = List.of(
            new SecureBootNeedsUefi(),
            new SecureBootNeedsSmm(),
            new SecureBootNeedsQ35(),
            new EnrolledKeysNeedSecureBoot(),
            new SmmNeedsX86(),
            new UefiNeedsAcpi(),
            new OldQ35WithSecureBoot(),
            new MachineOfArchitecture(),
            RequiredElement.NAME,
            RequiredElement.MEMORY);

    private RuleCatalogue() {}

    /** Returns all rules. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** Returns all violations of {@code tree}, in the order of the rules' ids. */
    public static List<Violation> check(DomainTree tree) {
        return RULES.stream()
                .map(rule -> rule.check(tree))
                .flatMap(Optional::stream)
                .toList();
    }
}
