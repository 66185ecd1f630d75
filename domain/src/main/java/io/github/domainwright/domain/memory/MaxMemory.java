package io.github.domainwright.domain.memory;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.MemoryUnit;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;

/** How much memory a guest may have in the end, and how many modules can be plugged in. */
@ElementModel
@ElementAt("maxMemory")
public interface MaxMemory extends ModelledElement {
    @XmlAttribute Spelled<Integer> slots();
    @XmlAttribute Spelled<MemoryUnit> unit();
    @XmlValue Spelled<Long> value();
}
