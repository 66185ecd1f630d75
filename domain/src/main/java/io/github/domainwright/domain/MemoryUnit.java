package io.github.domainwright.domain;

import jakarta.xml.bind.annotation.XmlEnumValue;

/**
 * The unit of an amount of memory: powers of ten ({@code KB}) or of two ({@code KiB}); libvirt also reads other cases
 * and lone letters, and writes these.
 */
public enum MemoryUnit {
    B, BYTES, @XmlEnumValue("KB") KB, @XmlEnumValue("KiB") KIB, @XmlEnumValue("MB") MB, @XmlEnumValue("MiB") MIB,
    @XmlEnumValue("GB") GB, @XmlEnumValue("GiB") GIB, @XmlEnumValue("TB") TB, @XmlEnumValue("TiB") TIB,
    @XmlEnumValue("PB") PB, @XmlEnumValue("PiB") PIB, @XmlEnumValue("EB") EB, @XmlEnumValue("EiB") EIB
}
