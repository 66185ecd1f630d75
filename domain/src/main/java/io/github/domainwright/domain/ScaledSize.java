package io.github.domainwright.domain;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;

/** An amount with its unit; without a unit libvirt counts in KiB, of files in bytes. */
@ElementModel
public interface ScaledSize extends ModelledElement {
    @XmlAttribute Spelled<MemoryUnit> unit();
    @XmlValue Spelled<Long> value();
}
