package io.github.domainwright.rule;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Origin;
import java.util.ArrayList;
import java.util.List;

/** Collects the violations that one rule finds in one domain. */
public final class Findings {
    private final DomainTree tree;
    private final Rule rule;
    /** Most rules find nothing, and are not asked for their words. */
    private List<Violation> violations = List.of();

    Findings(DomainTree tree, Rule rule) {
        this.tree = tree;
        this.rule = rule;
    }

    /** Notes a violation by the node at {@code place}, with the rule's own fix. */
    public void add(DomainPath place, String message) {
        add(place, message, rule.text().fix());
    }

    /** Notes a violation by the node at {@code place}. */
    public void add(DomainPath place, String message, Fix fix) {
        add(place, tree.origin(place), message, fix);
    }

    /** Notes a violation by {@code part} of the node at {@code place}, which several members of an annotation make. */
    public void addPart(DomainPath place, String part, String message) {
        addPart(place, part, message, rule.text().fix());
    }

    /** Notes a violation as {@link #addPart(DomainPath, String, String)}, with a fix of its own. */
    public void addPart(DomainPath place, String part, String message, Fix fix) {
        Origin origin = tree.origin(place);
        add(place, origin instanceof Origin.Annotation made ? made.member(part) : origin, message, fix);
    }

    /** Notes a violation by one of several nodes at {@code place}, which {@code origin} caused. */
    public void add(DomainPath place, Origin origin, String message, Fix fix) {
        note(new Violation(rule.text(), message, place, origin, fix));
    }

    /** Notes a violation by one of several nodes at {@code place}, which {@code origin} caused, with the rule's own fix. */
    public void add(DomainPath place, Origin origin, String message) {
        add(place, origin, message, rule.text().fix());
    }

    /** Notes a violation by the attribute at {@code place} of {@code element}, or by the element if it does not state it. */
    public void addAt(DomainPath place, Element element, String message) {
        add(place, origin(place, element), message);
    }

    private static Origin origin(DomainPath place, Element element) {
        return element.attribute(place.attribute()).map(Attribute::origin).orElse(element.origin());
    }

    /**
     * Notes a violation that some or all versions of libvirt let pass, putting something else in its place. The author of a
     * profile can say what is meant, so there it is as bad as the rule says; in a document, which works as libvirt reads
     * it, it is a warning.
     */
    public void addTolerated(DomainPath place, Origin origin, String message) {
        RuleText text = rule.text();
        if (!text.isTolerant()) {
            throw new IllegalStateException(text.id() + " does not say that it is tolerant.");
        }
        boolean isDocument = tree.root().origin() instanceof Origin.Document;
        note(new Violation(isDocument ? text.asWarning() : text, message, place, origin, text.fix()));
    }

    /** Notes a violation by the node at {@code place}, as {@link #addTolerated(DomainPath, Origin, String)}. */
    public void addTolerated(DomainPath place, String message) {
        addTolerated(place, tree.origin(place), message);
    }

    /** Notes a violation as {@link #addAt}, one that is {@linkplain #addTolerated(DomainPath, Origin, String) tolerated}. */
    void addToleratedAt(DomainPath place, Element element, String message) {
        addTolerated(place, origin(place, element), message);
    }

    private void note(Violation violation) {
        if (violations.isEmpty()) {
            violations = new ArrayList<>();
        }
        violations.add(violation);
    }

    List<Violation> violations() {
        return violations;
    }
}
