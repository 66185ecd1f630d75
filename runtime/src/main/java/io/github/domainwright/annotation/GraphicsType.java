package io.github.domainwright.annotation;

/** The protocol of a graphical console ({@code graphics/@type}). */
public enum GraphicsType {
    /** VNC. */
    VNC,
    /** SPICE. */
    SPICE
}
