package io.github.domainwright.annotation;

/** How the guest's CPU is described ({@code cpu/@mode}). */
public enum CpuMode {
    /** The host's CPU as it is; the guest can only migrate to hosts with the same one. */
    HOST_PASSTHROUGH,
    /** The nearest named model of the host's CPU. */
    HOST_MODEL,
    /** The model that {@link Cpu#model()} names. */
    CUSTOM,
    /** All that the hypervisor can give. */
    MAXIMUM
}
