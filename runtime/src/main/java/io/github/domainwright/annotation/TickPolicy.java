package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** What happens when a guest missed ticks of a timer ({@code timer/@tickpolicy}). */
public enum TickPolicy {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** They are delivered late, at the normal rate. */
    DELAY,
    /** They are delivered faster, until the guest has caught up. */
    CATCHUP,
    /** They are merged into one. */
    MERGE,
    /** They are lost. */
    DISCARD
}
