package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainTree;
import java.util.ArrayList;
import java.util.List;

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
            new MachineNeedsArchitecture(),
            RequiredElement.name(),
            RequiredElement.memory());

    private RuleCatalogue() {}

    /** Returns all rules. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** Returns all violations of {@code tree}, in the order of the rules' ids. */
    public static List<Violation> check(DomainTree tree) {
        Guest guest = new Guest(tree);
        List<Violation> violations = new ArrayList<>();
        for (Rule rule : RULES) {
            Findings found = new Findings(tree, rule.text());
            rule.check(guest, found);
            violations.addAll(found.violations());
        }
        return violations;
    }
}
