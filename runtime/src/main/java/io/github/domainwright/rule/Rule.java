package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a domain must, or should, be. Rules are positive conditions on nodes that are known; a parameter that a
 * guest fills in later never breaks a rule while javac runs.
 */
public interface Rule {
    /** Returns the stable id, such as {@code DW0103}; it never changes its meaning. */
    String id();

    /** Returns how bad it is to break the rule. */
    Severity severity();

    /** Returns what the rule demands, in one sentence. */
    String demand();

    /** Returns why, as one fact about libvirt, QEMU or edk2. */
    String why();

    /** Returns the nodes that the rule looks at. */
    List<DomainPath> paths();

    /** Returns how {@code tree} breaks the rule, if it does. */
    Optional<Violation> check(DomainTree tree);
}
