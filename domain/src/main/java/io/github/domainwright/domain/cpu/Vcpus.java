package io.github.domainwright.domain.cpu;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;

/** The virtual CPUs one by one. */
@ElementModel
@ElementAt("vcpus")
public interface Vcpus extends ModelledElement {
    List<VcpuState> vcpu();

    /** Whether a virtual CPU is plugged in, and may be unplugged. */
    @ElementModel
    interface VcpuState extends ModelledElement {
        @XmlAttribute Spelled<Integer> id();
        @XmlAttribute Spelled<YesNo> enabled();
        @XmlAttribute Spelled<YesNo> hotpluggable();
        @XmlAttribute Spelled<Integer> order();
    }
}
