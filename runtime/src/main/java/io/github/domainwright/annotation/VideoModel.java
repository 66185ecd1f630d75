package io.github.domainwright.annotation;

/** The graphics adapter that a guest sees ({@code video/model/@type}). */
public enum VideoModel {
    /** The paravirtual adapter. */
    VIRTIO,
    /** A plain adapter that nearly every system knows. */
    VGA,
    /** SPICE's adapter; x86 only. */
    QXL,
    /** A plain adapter without the old VGA modes, for UEFI. */
    BOCHS,
    /** A frame buffer in the guest's memory, for firmware that has no driver. */
    RAMFB,
    /** The adapter of old systems. */
    CIRRUS,
    /** VMware's adapter. */
    VMVGA,
    /** No adapter; it must be the only one. */
    NONE
}
