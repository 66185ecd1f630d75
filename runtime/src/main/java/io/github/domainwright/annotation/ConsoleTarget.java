package io.github.domainwright.annotation;

/** The device behind a text console ({@code console/target/@type}). */
public enum ConsoleTarget {
    /** The guest's first serial port. */
    SERIAL,
    /** A paravirtual console. */
    VIRTIO
}
