package io.github.domainwright.annotation;

/** What a guest sees of the CPU's cache ({@code cpu/cache/@mode}). */
public enum CpuCacheMode {
    /** An emulated cache; only at level 3 or without a level. */
    EMULATE,
    /** The host's cache; only with the host's CPU passed through, and without a level. */
    PASSTHROUGH,
    /** None. */
    DISABLE
}
