package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Origin;

/**
 * A rule that a domain breaks.
 *
 * @param rule what the rule says about itself
 * @param message what is wrong, in one sentence that quotes the offending value
 * @param place the node at fault; it may be one that is missing
 * @param origin what caused that node, or its absence
 * @param fix what to do about it
 */
public record Violation(RuleText rule, String message, DomainPath place, Origin origin, Fix fix) {}
