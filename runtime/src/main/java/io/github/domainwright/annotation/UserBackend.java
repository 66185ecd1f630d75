package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** Who is a guest's network without rights on the host ({@code backend/@type}). */
public enum UserBackend {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** passt, a process of its own; from libvirt 9.0 on. */
    PASST
}
