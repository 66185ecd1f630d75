package io.github.domainwright.annotation;

/** Where the sound of a guest goes ({@code audio/@type}). */
public enum AudioType {
    /** Nowhere. */
    NONE,
    /** To the viewer, through SPICE. */
    SPICE,
    /** To PulseAudio on the host. */
    PULSEAUDIO,
    /** To ALSA on the host. */
    ALSA,
    /** To OSS on the host. */
    OSS,
    /** To JACK on the host. */
    JACK,
    /** To SDL on the host. */
    SDL,
    /** Into a file. */
    FILE,
    /** To a program on the host, through D-Bus. */
    DBUS
}
