package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** How SPICE packs images ({@code image/@compression}). */
public enum SpiceImages {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** As the network allows, with a dictionary. */
    @XmlEnumValue("auto_glz")
    AUTO_GLZ,
    /** As the network allows. */
    @XmlEnumValue("auto_lz")
    AUTO_LZ,
    /** QUIC. */
    QUIC,
    /** LZ with a dictionary. */
    GLZ,
    /** LZ. */
    LZ,
    /** Not at all. */
    OFF
}
