package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** What happens with zeroes that the guest writes ({@code driver/@detect_zeroes}). */
public enum DetectZeroes {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** They are written. */
    OFF,
    /** They are stored as zeroes in short form, where the format can. */
    ON,
    /** The space goes back to the host; only with {@link DiskDiscard#UNMAP}. */
    UNMAP
}
