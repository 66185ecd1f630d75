package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;

/**
 * A rule that a domain breaks.
 *
 * @param rule the rule
 * @param message what is wrong, in one sentence that quotes the offending value
 * @param place the node at fault; it may be one that is missing
 * @param part the part of the node at fault where it is made of several, such as {@code version}; else {@code ""}
 * @param fix what to do about it
 */
public record Violation(Rule rule, String message, DomainPath place, String part, Fix fix) {
    /** Makes a violation by the node at {@code place} as a whole. */
    public Violation(Rule rule, String message, DomainPath place, Fix fix) {
        this(rule, message, place, "", fix);
    }
}
