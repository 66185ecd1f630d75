package io.github.domainwright.target;

/** What a guest's place offers it, rather than its profile. */
public enum ResourceKind {
    /** What is behind a disk or a directory. */
    VOLUME,
    /** How an interface is bound to its network. */
    BINDING,
    /** The network behind an interface. */
    NETWORK
}
