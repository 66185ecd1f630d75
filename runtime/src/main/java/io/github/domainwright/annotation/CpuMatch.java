package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** How exactly the host's CPU must be the stated model ({@code cpu/@match}). */
public enum CpuMatch {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** The guest has the model and the stated features, and no others. */
    EXACT,
    /** The guest has all that the host can give beyond the model. */
    MINIMUM,
    /** The host must have the model and no other features. */
    STRICT
}
