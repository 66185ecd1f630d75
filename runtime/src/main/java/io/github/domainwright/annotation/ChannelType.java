package io.github.domainwright.annotation;

/** What is at the host's end of a channel ({@code channel/@type}). */
public enum ChannelType {
    /** A socket that libvirt makes, which also serves the guest agent. */
    UNIX,
    /** The SPICE server, for its own agent; the name is {@code com.redhat.spice.0}. */
    SPICEVMC,
    /** A pseudo-terminal. */
    PTY,
    /** Nothing: what is written is lost. */
    NULL,
    /** A file that is written. */
    FILE,
    /** A connection of TCP. */
    TCP,
    /** Packets of UDP. */
    UDP,
    /** A device of the host. */
    DEV,
    /** Two named pipes. */
    PIPE,
    /** The SPICE server, for programs of the viewer. */
    SPICEPORT,
    /** QEMU itself, which is then the agent of a viewer without SPICE. */
    QEMU_VDAGENT
}
