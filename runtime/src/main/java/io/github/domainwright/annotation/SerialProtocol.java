package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** What is spoken on a TCP connection ({@code protocol/@type}). */
public enum SerialProtocol {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** Nothing but the data. */
    RAW,
    /** Telnet. */
    TELNET,
    /** Telnet with TLS. */
    TELNETS,
    /** TLS. */
    TLS
}
