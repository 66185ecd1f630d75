package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** Which devices change hands together ({@code source/@grab}). */
public enum Grab {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** All that the guest has from the host. */
    ALL
}
