package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** What happens when the host cannot read or write ({@code driver/@error_policy}). */
public enum ErrorPolicy {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** The guest pauses. */
    STOP,
    /** The guest is told. */
    REPORT,
    /** The error is ignored. */
    IGNORE,
    /** The guest pauses if the host has no space left, and is told otherwise. */
    ENOSPACE
}
