package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** The format of the image behind a disk ({@code backingStore/format/@type}). */
public enum BackingFormat {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** QEMU's copy-on-write format. */
    QCOW2,
    /** A plain image. */
    RAW
}
