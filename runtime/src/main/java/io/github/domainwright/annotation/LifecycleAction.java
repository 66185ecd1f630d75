package io.github.domainwright.annotation;

/** What libvirt does when a guest shuts down or reboots; QEMU guests know no others. */
public enum LifecycleAction {
    /** The domain ends. */
    DESTROY,
    /** The domain starts again. */
    RESTART
}
