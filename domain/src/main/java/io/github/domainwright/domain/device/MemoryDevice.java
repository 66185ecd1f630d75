package io.github.domainwright.domain.device;

import io.github.domainwright.annotation.ElementAt;
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
@ElementAt("devices/memory")
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
        /** What the address in the emulator is a multiple of. */
        Optional<ScaledSize> alignsize();
        /** The file lies on real persistent memory. */
        boolean pmem();
    }

    /** What the guest sees of a memory module. */
    @ElementModel
    interface MemoryDeviceTarget extends ModelledElement {
        /** Whether virtio-mem takes slots of the host only as it grows. */
        @XmlAttribute Spelled<YesNo> dynamicMemslots();
        Optional<ScaledSize> size();
        /** The NUMA cell that the memory belongs to. */
        Spelled<Integer> node();
        Optional<Label> label();
        boolean readonly();
        /** The unit in which virtio-mem gives and takes. */
        Optional<ScaledSize> block();
        /** What virtio-mem is asked to have. */
        Optional<ScaledSize> requested();
        /** What virtio-mem has; libvirt's own statement. */
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
