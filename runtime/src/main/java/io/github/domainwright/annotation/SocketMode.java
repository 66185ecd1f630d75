package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** Which end waits for the other ({@code source/@mode}). */
public enum SocketMode {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** QEMU waits; for UDP, where it receives. */
    BIND,
    /** QEMU connects; for UDP, where it sends. */
    CONNECT
}
