package io.github.domainwright.annotation;

/** Which end makes the socket ({@code source/@mode}). */
public enum VhostUserMode {
    /** The other process; QEMU connects. */
    CLIENT,
    /** QEMU; the other process connects. */
    SERVER
}
