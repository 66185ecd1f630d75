package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** How firmware is put into the guest's memory ({@code os/loader/@type}). */
public enum LoaderType {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** As read-only memory. */
    ROM,
    /** As parallel flash, which can keep variables. */
    PFLASH
}
