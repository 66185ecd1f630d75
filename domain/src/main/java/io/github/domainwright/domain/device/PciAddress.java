package io.github.domainwright.domain.device;

import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;

/** The place of a PCI device of the host. */
@ElementModel
public interface PciAddress extends ModelledElement {
    @XmlAttribute Spelled<Integer> domain();
    @XmlAttribute Spelled<Integer> bus();
    @XmlAttribute Spelled<Integer> slot();
    @XmlAttribute Spelled<Integer> function();
    @XmlAttribute Spelled<OnOff> multifunction();
}
