package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.List;

/**
 * One thing that a domain must, or should, be. Rules are positive conditions on nodes that are known; a parameter that a
 * guest fills in later never breaks a rule while javac runs.
 */
public interface Rule {
    /** Returns what the rule says about itself. */
    RuleText text();

    /**
     * Returns the nodes that the rule looks at. An element stands for its presence alone; attributes and texts whose
     * values matter are named.
     */
    List<DomainPath> paths();

    /** Returns a node without which no domain breaks the rule; the domain itself if there is no such node. */
    default DomainPath premise() {
        return DomainPath.of(".");
    }

    /**
     * Tells whether the values of a guest can decide if {@code tree} breaks the rule, so that it has to be checked again
     * for each guest: whether a parameter is among the values that the rule looks at.
     */
    default boolean dependsOnValues(DomainTree tree) {
        return tree.has(premise()) && Parameters.areAt(this, tree);
    }

    /** Finds how {@code guest} breaks the rule, and tells {@code found}. */
    void check(Guest guest, Findings found);
}
