package io.github.domainwright.domain.device.network;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;

/** An address of an interface. */
@ElementModel
public interface IpAddress extends ModelledElement {
    @XmlAttribute Spelled<String> address();
    @XmlAttribute Spelled<AddressFamily> family();
    @XmlAttribute Spelled<Integer> prefix();
    /** The address of the other end. */
    @XmlAttribute Spelled<String> peer();
}
