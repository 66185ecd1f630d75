package io.github.domainwright.annotation;

/** What is at the host's end of a channel ({@code channel/@type}). */
public enum ChannelType {
    /** A socket that libvirt makes, which also serves the guest agent. */
    UNIX,
    /** The SPICE server, for its own agent; the name is {@code com.redhat.spice.0}. */
    SPICEVMC
}
