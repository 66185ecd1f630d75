package io.github.domainwright.domain.memory;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.MemoryUnit;
import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;

/** How much memory a guest has at start. */
@ElementModel
@ElementAt("memory")
public interface Memory extends ModelledElement {
    /** Whether a core dump of the emulator holds the guest's memory. */
    @XmlAttribute Spelled<OnOff> dumpCore();
    @XmlAttribute Spelled<MemoryUnit> unit();
    @XmlValue Spelled<Long> value();
}
