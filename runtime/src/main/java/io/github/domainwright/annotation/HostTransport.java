package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** How a server is reached ({@code host/@transport}). */
public enum HostTransport {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** TCP. */
    TCP,
    /** Remote direct memory access. */
    RDMA,
    /** A socket of the host. */
    UNIX
}
