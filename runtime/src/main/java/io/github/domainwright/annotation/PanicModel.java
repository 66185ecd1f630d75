package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** How a guest says that it crashed ({@code panic/@model}). */
public enum PanicModel {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** An ISA device; x86 only. */
    ISA,
    /** Hyper-V's way, for Windows; x86 only. */
    HYPERV,
    /** A PCI device (libvirt 9.1). */
    PVPANIC,
    /** The way of IBM's pSeries. */
    PSERIES,
    /** The way of IBM Z. */
    S390
}
