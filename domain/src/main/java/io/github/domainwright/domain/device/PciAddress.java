package io.github.domainwright.domain.device;

import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.Hex;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;

/** The place of a PCI device of the host. */
@ElementModel
public interface PciAddress extends ModelledElement {
    @XmlAttribute @Hex(digits = 4) Spelled<Integer> domain();
    @XmlAttribute @Hex(digits = 2) Spelled<Integer> bus();
    @XmlAttribute @Hex(digits = 2) Spelled<Integer> slot();
    @XmlAttribute @Hex Spelled<Integer> function();
    /** Whether there are devices on the slot's other functions. */
    @XmlAttribute Spelled<OnOff> multifunction();
}
