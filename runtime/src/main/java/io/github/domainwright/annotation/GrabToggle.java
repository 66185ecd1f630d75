package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** The keys that give an input device of the host to the guest and back ({@code source/@grabToggle}). */
public enum GrabToggle {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** Both control keys. */
    CTRL_CTRL,
    /** Both alt keys. */
    ALT_ALT,
    /** Both shift keys. */
    SHIFT_SHIFT,
    /** Both meta keys. */
    META_META,
    /** Scroll lock. */
    SCROLLLOCK,
    /** Control and scroll lock. */
    CTRL_SCROLLLOCK
}
