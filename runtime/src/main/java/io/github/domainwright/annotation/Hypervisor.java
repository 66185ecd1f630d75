package io.github.domainwright.annotation;

/** The hypervisor that runs a guest ({@code domain/@type}). */
public enum Hypervisor {
    /** QEMU with hardware acceleration by KVM. */
    KVM,
    /** QEMU with software emulation (TCG). */
    QEMU
}
