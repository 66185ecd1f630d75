package io.github.domainwright.domain.cpu;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.value.CpuSet;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;

/** How many virtual CPUs a guest may have, and where they run. */
@ElementModel
@ElementAt("vcpu")
public interface Vcpu extends ModelledElement {
    @XmlAttribute Spelled<Placement> placement();
    @XmlAttribute Spelled<CpuSet> cpuset();
    /** How many are plugged in at start, if fewer. */
    @XmlAttribute Spelled<Integer> current();
    @XmlValue Spelled<Integer> count();

    /** Whether placement is as stated or left to numad. */
    enum Placement { STATIC, AUTO }
}
