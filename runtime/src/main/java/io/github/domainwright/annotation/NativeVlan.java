package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** How packets of the native VLAN leave the guest ({@code vlan/tag/@nativeMode}). */
public enum NativeVlan {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** With their tag. */
    TAGGED,
    /** Without it. */
    UNTAGGED
}
