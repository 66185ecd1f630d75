package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** The device behind a serial port ({@code serial/target/@type}). */
public enum SerialTarget {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** The port of the PC. */
    ISA_SERIAL,
    /** A PCI card. */
    PCI_SERIAL,
    /** A USB adapter. */
    USB_SERIAL,
    /** The port that the board of a virt machine has. */
    SYSTEM_SERIAL
}
