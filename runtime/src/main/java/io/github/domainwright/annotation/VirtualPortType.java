package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** How a switch knows an interface ({@code virtualport/@type}). */
public enum VirtualPortType {
    /** Not stated: libvirt chooses. */
    @XmlEnumValue("")
    UNSTATED,
    /** Open vSwitch. */
    OPENVSWITCH,
    /** MidoNet. */
    MIDONET,
    /** A switch that reflects packets (802.1Qbg). */
    @XmlEnumValue("802.1Qbg")
    VEPA,
    /** A switch that tags packets (802.1Qbh). */
    @XmlEnumValue("802.1Qbh")
    VNTAG
}
