package io.github.domainwright.domain.device;

import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;

/** The option ROM of a PCI device. */
@ElementModel
public interface Rom extends ModelledElement {
    /** Whether the guest can see the ROM. */
    @XmlAttribute Spelled<OnOff> bar();
    @XmlAttribute Spelled<String> file();
    @XmlAttribute Spelled<YesNo> enabled();
}
