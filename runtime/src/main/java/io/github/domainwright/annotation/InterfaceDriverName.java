package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** Who serves a virtio interface ({@code driver/@name}). */
public enum InterfaceDriverName {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** The host's kernel. */
    VHOST,
    /** QEMU. */
    QEMU
}
