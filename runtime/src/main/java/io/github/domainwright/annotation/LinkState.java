package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** Whether a cable is plugged in ({@code link/@state}). */
public enum LinkState {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** It is. */
    UP,
    /** It is not. */
    DOWN
}
