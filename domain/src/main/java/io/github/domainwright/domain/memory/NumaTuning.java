package io.github.domainwright.domain.memory;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.cpu.Vcpu;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.value.CpuSet;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;
import java.util.Optional;

/** On which NUMA nodes of the host a guest's memory lies. */
@ElementModel
@ElementAt("numatune")
public interface NumaTuning extends ModelledElement {
    Optional<NumaMemory> memory();
    List<MemoryNode> memnode();

    /** The nodes for all of the memory. */
    @ElementModel
    interface NumaMemory extends ModelledElement {
        @XmlAttribute Spelled<NumaMode> mode();
        /** Whether the nodes are as stated or left to numad. */
        @XmlAttribute Spelled<Vcpu.Placement> placement();
        @XmlAttribute Spelled<CpuSet> nodeset();
    }

    /** The nodes for one of the guest's cells. */
    @ElementModel
    interface MemoryNode extends ModelledElement {
        @XmlAttribute Spelled<Integer> cellid();
        @XmlAttribute Spelled<NumaMode> mode();
        @XmlAttribute Spelled<CpuSet> nodeset();
    }

    /** How strictly memory stays on the nodes. */
    enum NumaMode { STRICT, PREFERRED, INTERLEAVE, RESTRICTIVE }
}
