package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Origin;
import java.util.ArrayList;
import java.util.List;

/** Collects the violations that one rule finds in one domain. */
public final class Findings {
    private final DomainTree tree;
    private final RuleText rule;
    private final List<Violation> violations = new ArrayList<>();

    Findings(DomainTree tree, RuleText rule) {
        this.tree = tree;
        this.rule = rule;
    }

    /** Notes a violation by the node at {@code place}, with the rule's own fix. */
    public void add(DomainPath place, String message) {
        add(place, message, rule.fix());
    }

    /** Notes a violation by the node at {@code place}. */
    public void add(DomainPath place, String message, Fix fix) {
        add(place, tree.origin(place), message, fix);
    }

    /** Notes a violation by {@code part} of the node at {@code place}, which several members of an annotation make. */
    public void addPart(DomainPath place, String part, String message) {
        Origin origin = tree.origin(place);
        add(place, origin instanceof Origin.Annotation made ? made.member(part) : origin, message, rule.fix());
    }

    /** Notes a violation by one of several nodes at {@code place}, which {@code origin} caused. */
    public void add(DomainPath place, Origin origin, String message, Fix fix) {
        violations.add(new Violation(rule, message, place, origin, fix));
    }

    List<Violation> violations() {
        return violations;
    }
}
