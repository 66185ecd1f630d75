package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** What a guest may keep of a directory ({@code binary/cache/@mode}). */
public enum VirtiofsCache {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** Nothing. */
    NONE,
    /** Everything, even if others write there. */
    ALWAYS
}
