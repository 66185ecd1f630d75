package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** What a difference counts from ({@code clock/@basis}). */
public enum ClockBasis {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** Universal time. */
    UTC,
    /** The host's local time. */
    LOCALTIME
}
