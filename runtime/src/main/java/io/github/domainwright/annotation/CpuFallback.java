package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** What happens where a hypervisor does not know the model ({@code cpu/model/@fallback}). */
public enum CpuFallback {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** Another model is taken. */
    ALLOW,
    /** The guest does not start. */
    FORBID
}
