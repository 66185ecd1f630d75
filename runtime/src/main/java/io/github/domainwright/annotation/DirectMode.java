package io.github.domainwright.annotation;

/** How a guest shares a device of the host ({@code source/@mode}). */
public enum DirectMode {
    /** All packets go to the switch outside, which has to reflect them. */
    VEPA,
    /** Guests on the same device reach one another. */
    BRIDGE,
    /** Guests on the same device never reach one another. */
    PRIVATE,
    /** The guest has the device for itself. */
    PASSTHROUGH
}
