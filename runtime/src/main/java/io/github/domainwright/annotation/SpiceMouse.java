package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** Who draws the pointer ({@code mouse/@mode}). */
public enum SpiceMouse {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** The viewer. */
    CLIENT,
    /** The guest. */
    SERVER
}
