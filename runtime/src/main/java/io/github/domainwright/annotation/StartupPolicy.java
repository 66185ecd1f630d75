package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** What happens when the image is missing ({@code source/@startupPolicy}). */
public enum StartupPolicy {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** The guest does not start. */
    MANDATORY,
    /** The guest does not start; it only migrates or resumes without the medium. */
    REQUISITE,
    /** The drive is empty. */
    OPTIONAL
}
