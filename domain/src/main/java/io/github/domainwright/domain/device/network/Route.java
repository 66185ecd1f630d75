package io.github.domainwright.domain.device.network;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;

/** A route through an interface. */
@ElementModel
public interface Route extends ModelledElement {
    @XmlAttribute Spelled<AddressFamily> family();
    @XmlAttribute Spelled<String> address();
    @XmlAttribute Spelled<String> netmask();
    @XmlAttribute Spelled<Integer> prefix();
    @XmlAttribute Spelled<String> gateway();
    @XmlAttribute Spelled<Integer> metric();
}
