package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** What is checked when a guest starts ({@code cpu/@check}). */
public enum CpuCheck {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** Nothing: the guest may get fewer features than stated. */
    NONE,
    /** Whether the host's CPU has the stated features. */
    PARTIAL,
    /** Whether the guest really gets the stated features. */
    FULL
}
