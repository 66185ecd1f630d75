package io.github.domainwright.domain.device.network;

import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;

/** Ports of the host that lead into the guest. */
@ElementModel
public interface PortForward extends ModelledElement {
    @XmlAttribute Spelled<TransportProtocol> proto();
    @XmlAttribute Spelled<String> address();
    @XmlAttribute Spelled<String> dev();
    List<PortRange> range();

    /** A range of ports, and where it leads. */
    @ElementModel
    interface PortRange extends ModelledElement {
        @XmlAttribute Spelled<Integer> start();
        @XmlAttribute Spelled<Integer> end();
        @XmlAttribute Spelled<Integer> to();
        @XmlAttribute Spelled<YesNo> exclude();
    }

    /** TCP or UDP. */
    enum TransportProtocol { TCP, UDP }
}
