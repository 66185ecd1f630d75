package io.github.domainwright.annotation;

/** The network card the guest sees ({@code interface/model/@type}). */
public enum InterfaceModel {
    /** The paravirtual card. */
    VIRTIO,
    /** Intel's PCI Express gigabit card, for guests without virtio drivers. */
    E1000E,
    /** Intel's older gigabit card. */
    E1000,
    /** A Realtek card that nearly every system knows. */
    RTL8139
}
