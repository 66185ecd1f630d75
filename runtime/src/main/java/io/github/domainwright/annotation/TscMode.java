package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** How a guest sees the time-stamp counter ({@code timer/@mode}). */
public enum TscMode {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** As the host, until a migration. */
    AUTO,
    /** As the host's CPU has it. */
    NATIVE,
    /** Emulated. */
    EMULATE,
    /** As the guest can ask for it. */
    PARAVIRT,
    /** Emulated, the same on all vCPUs. */
    SMPSAFE
}
