package io.github.domainwright.annotation;

/** What libvirt does when a guest crashes ({@code on_crash}). */
public enum CrashAction {
    /** The domain ends. */
    DESTROY,
    /** The domain starts again. */
    RESTART,
    /** The domain stays as it is, for inspection. */
    PRESERVE,
    /** Its memory is dumped, then the domain ends. */
    COREDUMP_DESTROY,
    /** Its memory is dumped, then the domain starts again. */
    COREDUMP_RESTART
}
