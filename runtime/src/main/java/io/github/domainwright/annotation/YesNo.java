package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** libvirt's words of an answer. */
public enum YesNo {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** Yes. */
    YES,
    /** No. */
    NO
}
