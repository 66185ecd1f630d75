package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** What a timer follows ({@code timer/@track}). */
public enum TimerTrack {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** The time since the guest started. */
    BOOT,
    /** The guest's own clock. */
    GUEST,
    /** The host's clock. */
    WALL,
    /** The host's clock that never jumps. */
    REALTIME
}
