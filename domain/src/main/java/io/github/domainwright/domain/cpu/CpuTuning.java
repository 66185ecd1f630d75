package io.github.domainwright.domain.cpu;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.MemoryUnit;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.value.CpuSet;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;
import java.util.Optional;

/** What share of the host's processors a guest gets, and which of them. */
@ElementModel
@ElementAt("cputune")
public interface CpuTuning extends ModelledElement {
    /** The weight of the guest against other guests. */
    Spelled<Integer> shares();
    /** Microseconds in which each virtual CPU gets its quota. */
    Spelled<Long> period();
    /** Microseconds that each virtual CPU may run in a period; negative without a limit. */
    Spelled<Long> quota();
    /** Microseconds in which the whole guest gets its quota. */
    @XmlElement(name = "global_period") Spelled<Long> globalPeriod();
    /** Microseconds that the whole guest may run in a period; negative without a limit. */
    @XmlElement(name = "global_quota") Spelled<Long> globalQuota();
    /** Microseconds in which the emulator's own threads get their quota. */
    @XmlElement(name = "emulator_period") Spelled<Long> emulatorPeriod();
    /** Microseconds that the emulator's own threads may run in a period; negative without a limit. */
    @XmlElement(name = "emulator_quota") Spelled<Long> emulatorQuota();
    /** Microseconds in which each thread for I/O gets its quota. */
    @XmlElement(name = "iothread_period") Spelled<Long> iothreadPeriod();
    /** Microseconds that each thread for I/O may run in a period; negative without a limit. */
    @XmlElement(name = "iothread_quota") Spelled<Long> iothreadQuota();
    List<VcpuPin> vcpupin();
    Optional<EmulatorPin> emulatorpin();
    List<IoThreadPin> iothreadpin();
    Optional<EmulatorScheduler> emulatorsched();
    List<VcpuScheduler> vcpusched();
    List<IoThreadScheduler> iothreadsched();
    List<CacheTuning> cachetune();
    List<MemoryTuning> memorytune();
    List<EnergyTuning> energytune();

    /** The host CPUs on which a virtual CPU runs. */
    @ElementModel
    interface VcpuPin extends ModelledElement {
        @XmlAttribute Spelled<Integer> vcpu();
        @XmlAttribute Spelled<CpuSet> cpuset();
    }

    /** The host CPUs on which the emulator's own threads run. */
    @ElementModel
    interface EmulatorPin extends ModelledElement { @XmlAttribute Spelled<CpuSet> cpuset(); }

    /** The host CPUs on which a thread for I/O runs. */
    @ElementModel
    interface IoThreadPin extends ModelledElement {
        @XmlAttribute Spelled<Integer> iothread();
        @XmlAttribute Spelled<CpuSet> cpuset();
    }

    /** The scheduling class of virtual CPUs. */
    @ElementModel
    interface VcpuScheduler extends ModelledElement {
        @XmlAttribute Spelled<CpuSet> vcpus();
        @XmlAttribute Spelled<Scheduler> scheduler();
        /** From 1 to 99, for the real-time classes. */
        @XmlAttribute Spelled<Integer> priority();
    }

    /** The scheduling class of threads for I/O. */
    @ElementModel
    interface IoThreadScheduler extends ModelledElement {
        @XmlAttribute Spelled<CpuSet> iothreads();
        @XmlAttribute Spelled<Scheduler> scheduler();
        /** From 1 to 99, for the real-time classes. */
        @XmlAttribute Spelled<Integer> priority();
    }

    /** The scheduling class of the emulator's own threads. */
    @ElementModel
    interface EmulatorScheduler extends ModelledElement {
        @XmlAttribute Spelled<Scheduler> scheduler();
        /** From 1 to 99, for the real-time classes. */
        @XmlAttribute Spelled<Integer> priority();
    }

    /** Which part of the host's cache virtual CPUs get. */
    @ElementModel
    interface CacheTuning extends ModelledElement {
        @XmlAttribute Spelled<CpuSet> vcpus();
        @XmlAttribute Spelled<String> id();
        List<CacheAllocation> cache();
        List<CacheMonitor> monitor();
    }

    /** A part of a cache of the host. */
    @ElementModel
    interface CacheAllocation extends ModelledElement {
        @XmlAttribute Spelled<Integer> id();
        @XmlAttribute Spelled<Integer> level();
        @XmlAttribute Spelled<CacheType> type();
        @XmlAttribute Spelled<Long> size();
        @XmlAttribute Spelled<MemoryUnit> unit();
    }

    /** Virtual CPUs whose use of a cache is measured. */
    @ElementModel
    interface CacheMonitor extends ModelledElement {
        @XmlAttribute Spelled<Integer> level();
        @XmlAttribute Spelled<CpuSet> vcpus();
    }

    /** What share of the memory bandwidth virtual CPUs get. */
    @ElementModel
    interface MemoryTuning extends ModelledElement {
        @XmlAttribute Spelled<CpuSet> vcpus();
        List<NodeBandwidth> node();
        List<ResourceMonitor> monitor();
    }

    /** The share of a node's memory bandwidth, in percent. */
    @ElementModel
    interface NodeBandwidth extends ModelledElement {
        @XmlAttribute Spelled<Integer> id();
        @XmlAttribute Spelled<Integer> bandwidth();
    }

    /** Virtual CPUs whose use of energy is measured. */
    @ElementModel
    interface EnergyTuning extends ModelledElement {
        @XmlAttribute Spelled<CpuSet> vcpus();
        @XmlAttribute Spelled<String> id();
        List<ResourceMonitor> monitor();
    }

    /** Virtual CPUs whose use is measured together. */
    @ElementModel
    interface ResourceMonitor extends ModelledElement { @XmlAttribute Spelled<CpuSet> vcpus(); }

    /** A scheduling class of Linux. */
    enum Scheduler { BATCH, IDLE, FIFO, RR }

    /** What a cache holds. */
    enum CacheType { BOTH, CODE, DATA }
}
