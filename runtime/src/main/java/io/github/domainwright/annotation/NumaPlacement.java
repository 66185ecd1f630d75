package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** Who chooses the host's nodes ({@code numatune/memory/@placement}). */
public enum NumaPlacement {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** {@link NumaTune#nodeset()}. */
    STATIC,
    /** numad, when the guest starts. */
    AUTO
}
