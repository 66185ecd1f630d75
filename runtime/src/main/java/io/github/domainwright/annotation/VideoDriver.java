package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** Who serves an adapter ({@code driver/@name}). */
public enum VideoDriver {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** QEMU. */
    QEMU,
    /** A process of its own; virtio only, and it needs shared memory. */
    VHOSTUSER
}
