package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** The version of an interrupt controller of Arm ({@code gic/@version}). */
public enum GicVersion {
    /** That of the host. */
    HOST,
    /** Version 2, for up to 8 vCPUs. */
    @XmlEnumValue("2")
    V2,
    /** Version 3. */
    @XmlEnumValue("3")
    V3
}
