package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** What happens with space that the guest gives back ({@code driver/@discard}). */
public enum DiskDiscard {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** The host gets it back. */
    UNMAP,
    /** Nothing. */
    IGNORE
}
