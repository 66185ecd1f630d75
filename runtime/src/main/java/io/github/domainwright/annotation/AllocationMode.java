package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** When the host gives a guest its memory ({@code memoryBacking/allocation/@mode}). */
public enum AllocationMode {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** All of it when the guest starts. */
    IMMEDIATE,
    /** When the guest touches it. */
    ONDEMAND
}
