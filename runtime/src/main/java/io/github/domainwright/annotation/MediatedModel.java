package io.github.domainwright.annotation;

/** How a guest sees a mediated device ({@code hostdev/@model}). */
public enum MediatedModel {
    /** As a PCI device. */
    VFIO_PCI,
    /** As a channel device of S/390. */
    VFIO_CCW,
    /** As a crypto card of S/390. */
    VFIO_AP
}
