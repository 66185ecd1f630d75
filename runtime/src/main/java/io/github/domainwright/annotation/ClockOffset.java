package io.github.domainwright.annotation;

/** What a guest's clock shows ({@code clock/@offset}). */
public enum ClockOffset {
    /** Universal time, which most systems expect. */
    UTC,
    /** The host's local time, which Windows expects. */
    LOCALTIME,
    /** The time of the zone that {@link Clock#timezone()} names. */
    TIMEZONE,
    /** Universal or local time and a difference that the guest may change; libvirt remembers it. */
    VARIABLE,
    /** The time that {@link Clock#start()} names, whenever the guest starts. */
    ABSOLUTE
}
