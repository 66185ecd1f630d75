package io.github.domainwright.annotation;

/** What is at the host's end of a character device ({@code @type}). */
public enum CharacterDevice {
    /** A pseudo-terminal. */
    PTY,
    /** Nothing: what is written is lost. */
    NULL,
    /** A file that is written. */
    FILE,
    /** A socket of the host. */
    UNIX,
    /** A connection of TCP. */
    TCP,
    /** Packets of UDP. */
    UDP,
    /** A device of the host. */
    DEV,
    /** Two named pipes. */
    PIPE,
    /** The SPICE server, for its own agents. */
    SPICEVMC,
    /** The SPICE server, for programs of the viewer. */
    SPICEPORT
}
