package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** How QEMU reads and writes a disk ({@code driver/@io}). */
public enum DiskIo {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** With threads of its own. */
    THREADS,
    /** With the kernel's asynchronous requests; only with {@link DiskCache#NONE} and {@link DiskCache#DIRECTSYNC}. */
    NATIVE,
    /** With io_uring. */
    @XmlEnumValue("io_uring")
    IO_URING
}
