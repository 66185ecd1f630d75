package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** libvirt's words of a switch. */
public enum OnOff {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** On. */
    ON,
    /** Off. */
    OFF
}
