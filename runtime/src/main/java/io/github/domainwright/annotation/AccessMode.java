package io.github.domainwright.annotation;

/** Whose rights count in a shared directory ({@code filesystem/@accessmode}). */
public enum AccessMode {
    /** Those that the guest sets, which QEMU needs root for. */
    PASSTHROUGH,
    /** QEMU's own; what the guest sets is noted beside the files. */
    MAPPED,
    /** QEMU's own; what the guest sets is dropped without an error. */
    SQUASH
}
