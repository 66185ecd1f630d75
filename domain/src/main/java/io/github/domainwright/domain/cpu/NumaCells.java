package io.github.domainwright.domain.cpu;

import io.github.domainwright.domain.MemoryUnit;
import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.memory.MemoryAccess;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.value.CpuSet;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;
import java.util.Optional;

/** The NUMA cells that a guest sees. */
@ElementModel
public interface NumaCells extends ModelledElement {
    List<NumaCell> cell();
    Optional<Interconnects> interconnects();

    /** A NUMA cell: its CPUs, its memory and how far the others are. */
    @ElementModel
    interface NumaCell extends ModelledElement {
        @XmlAttribute Spelled<Integer> id();
        /** The virtual CPUs in the cell. */
        @XmlAttribute Spelled<CpuSet> cpus();
        @XmlAttribute Spelled<Long> memory();
        @XmlAttribute Spelled<MemoryUnit> unit();
        /** Whether other processes can share the cell's memory. */
        @XmlAttribute Spelled<MemoryAccess> memAccess();
        /** Whether the memory is given back at once when the guest stops. */
        @XmlAttribute Spelled<YesNo> discard();
        Optional<Distances> distances();
        List<CellCache> cache();
    }

    /** How far other cells are from this one. */
    @ElementModel
    interface Distances extends ModelledElement { List<Sibling> sibling(); }

    /** How far another cell is; 10 is as near as itself. */
    @ElementModel
    interface Sibling extends ModelledElement {
        @XmlAttribute Spelled<Integer> id();
        @XmlAttribute Spelled<Integer> value();
    }

    /** A cache beside the memory of a cell, for the guest's HMAT table. */
    @ElementModel
    interface CellCache extends ModelledElement {
        /** The level of the cache; 0 is the memory itself. */
        @XmlAttribute Spelled<Integer> level();
        @XmlAttribute Spelled<Associativity> associativity();
        @XmlAttribute Spelled<CachePolicy> policy();
        Optional<CacheSize> size();
        Optional<CacheSize> line();
    }

    /** The size of such a cache or of its lines. */
    @ElementModel
    interface CacheSize extends ModelledElement {
        @XmlAttribute Spelled<Integer> value();
        @XmlAttribute Spelled<MemoryUnit> unit();
    }

    /** How fast the cells reach each other's memory, for the guest's HMAT table. */
    @ElementModel
    interface Interconnects extends ModelledElement {
        List<Latency> latency();
        List<MemoryBandwidth> bandwidth();
    }

    /** How many nanoseconds a cell waits for the memory of another one. */
    @ElementModel
    interface Latency extends ModelledElement {
        @XmlAttribute Spelled<Integer> initiator();
        @XmlAttribute Spelled<Integer> target();
        /** The level of the cache beside the target that is meant, if it is not the memory. */
        @XmlAttribute Spelled<Integer> cache();
        @XmlAttribute Spelled<AccessType> type();
        @XmlAttribute Spelled<Integer> value();
    }

    /** How much a cell transfers in a second from or to the memory of another one. */
    @ElementModel
    interface MemoryBandwidth extends ModelledElement {
        @XmlAttribute Spelled<Integer> initiator();
        @XmlAttribute Spelled<Integer> target();
        @XmlAttribute Spelled<Integer> cache();
        @XmlAttribute Spelled<AccessType> type();
        @XmlAttribute Spelled<Integer> value();
        @XmlAttribute Spelled<MemoryUnit> unit();
    }

    /** How a cache maps addresses. */
    enum Associativity { NONE, DIRECT, FULL }

    /** How a cache writes. */
    enum CachePolicy { NONE, WRITEBACK, WRITETHROUGH }

    /** Which accesses are meant. */
    enum AccessType { ACCESS, READ, WRITE }
}
