package io.github.domainwright.rule;

import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.tree.DomainTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All rules, in the order of their ids: one list for each topic, and one for the formats of values. */
public final class RuleCatalogue {
    private static final List<Rule> RULES = Stream.of(
                    FirmwareRules.all(),
                    MachineRules.all(),
                    MemoryAndCpuRules.all(),
                    DeviceRules.all(),
                    TargetRules.all(),
                    FormatRule.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(rule -> rule.text().id()))
            .toList();

    private RuleCatalogue() {}

    /** Returns all rules. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** Returns all violations of {@code tree}, in the order of the rules' ids. */
    public static List<Violation> check(DomainTree tree) {
        return check(tree, TargetVersions.UNKNOWN);
    }

    /** Returns all violations of {@code tree}, which must work with {@code target}, in the order of the rules' ids. */
    public static List<Violation> check(DomainTree tree, TargetVersions target) {
        Guest guest = new Guest(tree, target);
        List<Violation> violations = new ArrayList<>();
        for (Rule rule : RULES) {
            Findings found = new Findings(tree, rule.text());
            rule.check(guest, found);
            violations.addAll(found.violations());
        }
        return violations;
    }
}
