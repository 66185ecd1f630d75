package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** The format of a firmware image ({@code os/loader/@format}, {@code os/nvram/@format}). */
public enum FirmwareFormat {
    /** Not stated: raw. */
    @XmlEnumValue("")
    UNSTATED,
    /** A plain image. */
    RAW,
    /** QEMU's copy-on-write format. */
    QCOW2
}
