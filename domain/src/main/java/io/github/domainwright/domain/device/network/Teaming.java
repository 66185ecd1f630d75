package io.github.domainwright.domain.device.network;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;

/** How two interfaces of a guest stand in for each other. */
@ElementModel
public interface Teaming extends ModelledElement {
    @XmlAttribute Spelled<TeamingType> type();
    /** The alias of the interface that stays, if this one is transient. */
    @XmlAttribute Spelled<String> persistent();

    /** Whether an interface is there for good or is unplugged for migration. */
    enum TeamingType { PERSISTENT, TRANSIENT }
}
