package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** Which videos SPICE sends as such ({@code streaming/@mode}). */
public enum SpiceStreaming {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** Those that look like one. */
    FILTER,
    /** All that change fast. */
    ALL,
    /** None. */
    OFF
}
