package io.github.domainwright.annotation;

/** Who says which CPUs of the host run the vCPUs ({@code vcpu/@placement}). */
public enum VcpuPlacement {
    /** {@link Vcpus#cpuset()}, or all. */
    STATIC,
    /** numad, when the guest starts. */
    AUTO
}
