package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** How the host caches a disk ({@code driver/@cache}). */
public enum DiskCache {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** Not at all in the host's memory; what is written may still be in the drive's own cache. */
    NONE,
    /** Reads only: a write is on disk when the guest is told so. */
    WRITETHROUGH,
    /** Reads and writes: the guest has to flush, as for a real drive. */
    WRITEBACK,
    /** Not at all, and each write is on disk when the guest is told so. */
    DIRECTSYNC,
    /** Reads and writes, and flushes are ignored: data is lost when the host fails. */
    UNSAFE
}
