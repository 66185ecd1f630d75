package io.github.domainwright.domain.memory;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.MemoryUnit;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.value.CpuSet;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;
import java.util.Optional;

/** What backs a guest's memory in the host. */
@ElementModel
@ElementAt("memoryBacking")
public interface MemoryBacking extends ModelledElement {
    Optional<Hugepages> hugepages();
    /** The host must not merge equal pages of guests. */
    boolean nosharepages();
    /** The host must not swap the guest's memory out. */
    boolean locked();
    Optional<MemorySource> source();
    Optional<Access> access();
    Optional<Allocation> allocation();
    /** The memory is given back at once when the guest stops. */
    boolean discard();

    /** Huge pages back the memory. */
    @ElementModel
    interface Hugepages extends ModelledElement { List<Hugepage> page(); }

    /** The size of huge pages for some of the guest's NUMA cells. */
    @ElementModel
    interface Hugepage extends ModelledElement {
        @XmlAttribute Spelled<Long> size();
        @XmlAttribute Spelled<MemoryUnit> unit();
        @XmlAttribute Spelled<CpuSet> nodeset();
    }

    /** Where the memory comes from. */
    @ElementModel
    interface MemorySource extends ModelledElement { @XmlAttribute Spelled<SourceType> type(); }

    /** Whether other processes can share the memory. */
    @ElementModel
    interface Access extends ModelledElement { @XmlAttribute Spelled<MemoryAccess> mode(); }

    /** When the memory is allocated, and by how many threads. */
    @ElementModel
    interface Allocation extends ModelledElement {
        @XmlAttribute Spelled<AllocationMode> mode();
        @XmlAttribute Spelled<Integer> threads();
    }

    /** What a guest's memory is mapped from. */
    enum SourceType { FILE, ANONYMOUS, MEMFD }

    /** When memory is allocated. */
    enum AllocationMode { IMMEDIATE, ONDEMAND }
}
