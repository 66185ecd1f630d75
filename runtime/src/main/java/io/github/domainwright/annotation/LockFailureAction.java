package io.github.domainwright.annotation;

/** What libvirt does when it loses the lock on a disk ({@code on_lockfailure}). */
public enum LockFailureAction {
    /** The domain ends. */
    POWEROFF,
    /** The domain starts again and takes its locks anew. */
    RESTART,
    /** The domain waits. */
    PAUSE,
    /** Nothing. */
    IGNORE
}
