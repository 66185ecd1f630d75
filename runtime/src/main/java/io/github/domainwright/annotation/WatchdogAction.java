package io.github.domainwright.annotation;

/** What happens when a watchdog's timer runs out ({@code watchdog/@action}). */
public enum WatchdogAction {
    /** The guest is reset. */
    RESET,
    /** The guest is asked to shut down. */
    SHUTDOWN,
    /** The guest is switched off. */
    POWEROFF,
    /** The guest is paused. */
    PAUSE,
    /** Nothing. */
    NONE,
    /** Its memory is dumped. */
    DUMP,
    /** The guest gets a non-maskable interrupt. */
    INJECT_NMI
}
