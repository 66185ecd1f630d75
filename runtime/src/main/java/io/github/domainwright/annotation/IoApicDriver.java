package io.github.domainwright.annotation;

/** Who emulates the I/O interrupt controller ({@code features/ioapic/@driver}). */
public enum IoApicDriver {
    /** The host's kernel. */
    KVM,
    /** QEMU, while the local interrupt controllers stay in the kernel. */
    QEMU
}
