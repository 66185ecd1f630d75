package io.github.domainwright.domain.device;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.value.CpuSet;
import jakarta.xml.bind.annotation.XmlAttribute;

/** The number by which a guest names a device, from its ACPI tables. */
@ElementModel
public interface AcpiIndex extends ModelledElement {
    @XmlAttribute Spelled<Integer> index();
    /** The NUMA nodes that belong to the device. */
    @XmlAttribute Spelled<CpuSet> nodeset();
}
