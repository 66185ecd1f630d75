package io.github.domainwright.annotation;

/** Who gives the guest its security label ({@code seclabel/@type}). */
public enum SecurityLabelType {
    /** libvirt, one for each guest. */
    DYNAMIC,
    /** {@link SecurityLabel#label()}. */
    STATIC,
    /** Nobody: the host does not confine the guest. */
    NONE
}
