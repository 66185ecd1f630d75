package io.github.domainwright.annotation;

/** Where the width of physical addresses comes from ({@code cpu/maxphysaddr/@mode}). */
public enum PhysicalAddressMode {
    /** The host's CPU. */
    PASSTHROUGH,
    /** {@link MaxPhysicalAddress#bits()}. */
    EMULATE
}
