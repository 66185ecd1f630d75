package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** How an iSCSI volume is reached ({@code source/@mode}). */
public enum VolumeMode {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** As a device of the host. */
    HOST,
    /** By QEMU itself. */
    DIRECT
}
