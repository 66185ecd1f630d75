package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** Who else may watch a VNC console ({@code graphics/@sharePolicy}). */
public enum SharePolicy {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** Others, unless a viewer wants it for itself. */
    ALLOW_EXCLUSIVE,
    /** Always others. */
    FORCE_SHARED,
    /** Everybody, whatever they want. */
    IGNORE
}
