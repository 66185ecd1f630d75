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
        addPart(place, part, message, rule.fix());
    }

    /** Notes a violation as {@link #addPart(DomainPath, String, String)}, with a fix of its own. */
    public void addPart(DomainPath place, String part, String message, Fix fix) {
        Origin origin = tree.origin(place);
        add(place, origin instanceof Origin.Annotation made ? made.member(part) : origin, message, fix);
    }

    /** Notes a violation by one of several nodes at {@code place}, which {@code origin} caused. */
    public void add(DomainPath place, Origin origin, String message, Fix fix) {
        violations.add(new Violation(rule, message, place, origin, fix));
    }

    /** Notes a violation by one of several nodes at {@code place}, which {@code origin} caused, with the rule's own fix. */
    public void add(DomainPath place, Origin origin, String message) {
        add(place, origin, message, rule.fix());
    }

    /**
     * Notes a violation that some or all versions of libvirt let pass, putting something else in its place. The author of a
     * profile can say what is meant, so there it is as bad as the rule says; in a document, which works as libvirt reads
     * it, it is a warning.
     */
    public void addTolerated(DomainPath place, Origin origin, String message) {
        if (!rule.isTolerant()) {
            throw new IllegalStateException(rule.id() + " does not say that it is tolerant.");
        }
        boolean isDocument = tree.root().origin() instanceof Origin.Document;
        violations.add(new Violation(isDocument ? rule.asWarning() : rule, message, place, origin, rule.fix()));
    }

    /** Notes a violation by the node at {@code place}, as {@link #addTolerated(DomainPath, Origin, String)}. */
    public void addTolerated(DomainPath place, String message) {
        addTolerated(place, tree.origin(place), message);
    }

    List<Violation> violations() {
        return violations;
    }
}
