package io.github.domainwright.domain.device.network;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;

/** How fast an interface may be. */
@ElementModel
public interface Bandwidth extends ModelledElement {
    /** libvirt's own number of the traffic class. */
    @XmlAttribute Spelled<Integer> classID();
    Optional<Rate> inbound();
    Optional<Rate> outbound();

    /** A rate in KiB a second, and the KiB that may come at once. */
    @ElementModel
    interface Rate extends ModelledElement {
        @XmlAttribute Spelled<Long> average();
        @XmlAttribute Spelled<Long> peak();
        /** What is guaranteed, for an interface on a virtual network. */
        @XmlAttribute Spelled<Long> floor();
        @XmlAttribute Spelled<Integer> burst();
    }
}
