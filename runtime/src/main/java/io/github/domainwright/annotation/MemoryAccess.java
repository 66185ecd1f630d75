package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** Who can see a guest's memory ({@code memoryBacking/access/@mode}, {@code cell/@memAccess}). */
public enum MemoryAccess {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** Other processes of the host too, as devices outside QEMU need it. */
    SHARED,
    /** QEMU alone. */
    PRIVATE
}
