package io.github.domainwright.firmware.resolve;

/** How a document comes to libvirt. */
public enum ResolveMode {
    /** Handed in by a user: {@code virsh define}, {@code virsh create}. */
    DEFINE,
    /** Read back from libvirt's own disk, and at the start of the guest: old guests keep raw images. */
    LOAD
}
