package io.github.domainwright.rule;

import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Value;
import io.github.domainwright.value.ValueFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules, in the order of their ids: one list for each topic, and one for the formats of values. */
public final class RuleCatalogue {
    private RuleCatalogue() {}

    /** Loaded when somebody asks for all rules; emitters ask for a few. */
    private static final class All {
        static final List<Rule> RULES = all();
        static final Map<String, Rule> BY_ID = RULES.stream()
                .collect(Collectors.toUnmodifiableMap(rule -> rule.text().id(), rule -> rule));

        private static List<Rule> all() {
            List<Rule> rules = RuleTopic.all();
            return Stream.concat(rules.stream(), FormatRule.allBut(rules).stream())
                    .sorted(Comparator.comparing(rule -> rule.text().id()))
                    .toList();
        }
    }

    /** Returns the rule {@code id}; of the others, only those of its topic are loaded. */
    public static Rule rule(String id) {
        Optional<Rule> rule = RuleTopic.find(id);
        return rule.isPresent() ? rule.get() : All.BY_ID.get(id);
    }

    /** Returns all rules. */
    public static List<Rule> rules() {
        return All.RULES;
    }

    /** Returns what is said about a value that does not have {@code format}. */
    public static RuleText text(ValueFormat format) {
        return All.BY_ID.get(format.rule()).text();
    }

    /** Returns the rules whose violation is an error and which the values of a guest can decide, see {@link Rule}. */
    public static List<Rule> dependingOnValues(DomainTree tree) {
        return All.RULES.stream()
                .filter(rule -> rule.text().severity() == Severity.ERROR && rule.dependsOnValues(tree))
                .toList();
    }

    /** Returns the components whose values stand at {@code path} in {@code tree}. */
    public static Set<String> parameters(DomainPath path, DomainTree tree) {
        return Parameters.at(path, tree)
                .map(Value.Parameter::component)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns all violations of {@code tree}, in the order of the rules' ids. */
    public static List<Violation> check(DomainTree tree) {
        return check(tree, TargetVersions.UNKNOWN);
    }

    /** Returns all violations of {@code tree}, which must work with {@code target}, in the order of the rules' ids. */
    public static List<Violation> check(DomainTree tree, TargetVersions target) {
        return check(All.RULES, new Guest(tree, target));
    }

    /** Tells whether a violation of {@code tree}, which must work with {@code target}, is an error; the first one decides. */
    public static boolean refuses(DomainTree tree, TargetVersions target) {
        Guest guest = new Guest(tree, target);
        return All.RULES.stream()
                .filter(rule -> rule.text().severity() == Severity.ERROR)
                .anyMatch(rule -> check(List.of(rule), guest).stream()
                        .anyMatch(violation -> violation.rule().severity() == Severity.ERROR));
    }

    /** Returns the violations of {@code rules} by {@code tree}, in the order of {@code rules}. */
    public static List<Violation> check(DomainTree tree, List<Rule> rules) {
        return check(rules, new Guest(tree, TargetVersions.UNKNOWN));
    }

    private static List<Violation> check(List<Rule> rules, Guest guest) {
        List<Violation> violations = new ArrayList<>();
        for (Rule rule : rules) {
            Findings found = new Findings(guest.tree(), rule);
            rule.check(guest, found);
            violations.addAll(found.violations());
        }
        return violations;
    }
}
