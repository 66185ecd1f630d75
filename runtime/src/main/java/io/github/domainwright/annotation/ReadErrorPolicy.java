package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** What happens when the host cannot read ({@code driver/@rerror_policy}). */
public enum ReadErrorPolicy {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** The guest pauses. */
    STOP,
    /** The guest is told. */
    REPORT,
    /** The error is ignored. */
    IGNORE
}
