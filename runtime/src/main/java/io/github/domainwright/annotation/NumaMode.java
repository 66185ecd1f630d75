package io.github.domainwright.annotation;

/** How strictly memory comes from the named nodes of the host. */
public enum NumaMode {
    /** From these nodes only. */
    STRICT,
    /** From one node as long as it has memory. */
    PREFERRED,
    /** From all of them in turns. */
    INTERLEAVE,
    /** From those that the host's administrator set. */
    RESTRICTIVE
}
