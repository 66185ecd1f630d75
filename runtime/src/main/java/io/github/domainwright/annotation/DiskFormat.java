package io.github.domainwright.annotation;

/** The format of a disk image ({@code disk/driver/@type}). */
public enum DiskFormat {
    /** QEMU's copy-on-write format. */
    QCOW2,
    /** A plain image. */
    RAW
}
