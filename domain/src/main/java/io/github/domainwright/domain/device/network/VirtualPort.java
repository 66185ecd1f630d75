package io.github.domainwright.domain.device.network;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlEnumValue;
import java.util.Optional;
import java.util.UUID;

/** The port of a virtual switch. */
@ElementModel
public interface VirtualPort extends ModelledElement {
    @XmlAttribute Spelled<VirtualPortType> type();
    Optional<Parameters> parameters();

    /** By what a virtual switch knows the port. */
    @ElementModel
    interface Parameters extends ModelledElement {
        @XmlAttribute Spelled<Integer> managerid();
        @XmlAttribute Spelled<Integer> typeid();
        @XmlAttribute Spelled<Integer> typeidversion();
        @XmlAttribute Spelled<UUID> instanceid();
        @XmlAttribute Spelled<UUID> interfaceid();
        @XmlAttribute Spelled<String> profileid();
    }

    /** A kind of virtual switch. */
    enum VirtualPortType {
        @XmlEnumValue("802.1Qbg") VEPA_802_1QBG, @XmlEnumValue("802.1Qbh") VNLINK_802_1QBH, OPENVSWITCH, MIDONET
    }
}
