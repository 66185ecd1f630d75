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
    MIDONET
}
