package io.github.domainwright.domain.device;

import io.github.domainwright.domain.ScaledSize;
import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.memory.MemoryAccess;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.Hex;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.value.CpuSet;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;
import java.util.UUID;

/** A memory module: DIMM, NVDIMM, virtio-mem, or enclave memory. */
@ElementModel
public interface MemoryDevice extends ModelledElement {
    @XmlAttribute Spelled<MemoryModel> model();
    @XmlAttribute Spelled<MemoryAccess> access();
    @XmlAttribute Spelled<YesNo> discard();
    Spelled<UUID> uuid();
    Optional<VirtioDriver> driver();
    Optional<MemoryDeviceSource> source();
    Optional<MemoryDeviceTarget> target();
    Optional<Alias> alias();
    Optional<AcpiIndex> acpi();
    Optional<Address> address();

    /** What backs a memory module in the host. */
    @ElementModel
    interface MemoryDeviceSource extends ModelledElement {
        Spelled<CpuSet> nodemask();
        Optional<ScaledSize> pagesize();
        Spelled<String> path();
        Optional<ScaledSize> alignsize();
        /** The file lies on real persistent memory. */
        boolean pmem();
    }

    /** What the guest sees of a memory module. */
    @ElementModel
    interface MemoryDeviceTarget extends ModelledElement {
        @XmlAttribute Spelled<YesNo> dynamicMemslots();
        Optional<ScaledSize> size();
        Spelled<Integer> node();
        Optional<Label> label();
        boolean readonly();
        Optional<ScaledSize> block();
        Optional<ScaledSize> requested();
        Optional<ScaledSize> current();
        Optional<MemoryDeviceAddress> address();
    }

    /** The label area of an NVDIMM. */
    @ElementModel
    interface Label extends ModelledElement { Optional<ScaledSize> size(); }

    /** Where virtio memory begins in the guest. */
    @ElementModel
    interface MemoryDeviceAddress extends ModelledElement { @XmlAttribute @Hex Spelled<Long> base(); }

    /** A kind of memory module. */
    enum MemoryModel { DIMM, NVDIMM, VIRTIO_PMEM, VIRTIO_MEM, SGX_EPC }
}
