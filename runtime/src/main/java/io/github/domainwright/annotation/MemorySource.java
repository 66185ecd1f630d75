package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** Where a guest's memory comes from ({@code memoryBacking/source/@type}). */
public enum MemorySource {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** Memory of the QEMU process. */
    ANONYMOUS,
    /** A file in the directory that the host's administrator chose. */
    FILE,
    /** Anonymous memory that other processes can map. */
    MEMFD
}
