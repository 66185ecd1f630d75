package io.github.domainwright.annotation;

/** What is wanted of a CPU feature ({@code cpu/feature/@policy}). */
public enum CpuFeaturePolicy {
    /** The guest has it, whether or not the host does. */
    FORCE,
    /** The guest has it, and is not created on a host without it. */
    REQUIRE,
    /** The guest has it if the host does. */
    OPTIONAL,
    /** The guest does not have it. */
    DISABLE,
    /** The guest is not created on a host that has it. */
    FORBID
}
