package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlEnumValue;

/** An event of the host's processors or kernel ({@code perf/event/@name}); which there are depends on the host. */
public enum PerfEventName {
    /** Cycles of the processor. */
    @XmlEnumValue("cpu_cycles")
    CPU_CYCLES,
    /** Instructions that the guest has run. */
    INSTRUCTIONS,
    /** Accesses to the caches. */
    @XmlEnumValue("cache_references")
    CACHE_REFERENCES,
    /** Accesses that no cache could answer. */
    @XmlEnumValue("cache_misses")
    CACHE_MISSES,
    /** Branches. */
    @XmlEnumValue("branch_instructions")
    BRANCH_INSTRUCTIONS,
    /** Branches that the processor had not foreseen. */
    @XmlEnumValue("branch_misses")
    BRANCH_MISSES,
    /** Cycles of the bus. */
    @XmlEnumValue("bus_cycles")
    BUS_CYCLES,
    /** Cycles that waited for instructions. */
    @XmlEnumValue("stalled_cycles_frontend")
    STALLED_CYCLES_FRONTEND,
    /** Cycles that waited for data or units. */
    @XmlEnumValue("stalled_cycles_backend")
    STALLED_CYCLES_BACKEND,
    /** Cycles at the processor's nominal speed. */
    @XmlEnumValue("ref_cpu_cycles")
    REF_CPU_CYCLES,
    /** Time of the processor's clock. */
    @XmlEnumValue("cpu_clock")
    CPU_CLOCK,
    /** Time that the guest has run. */
    @XmlEnumValue("task_clock")
    TASK_CLOCK,
    /** Page faults. */
    @XmlEnumValue("page_faults")
    PAGE_FAULTS,
    /** Changes between tasks. */
    @XmlEnumValue("context_switches")
    CONTEXT_SWITCHES,
    /** Moves to another of the host's CPUs. */
    @XmlEnumValue("cpu_migrations")
    CPU_MIGRATIONS,
    /** Page faults that needed no disk. */
    @XmlEnumValue("page_faults_min")
    PAGE_FAULTS_MIN,
    /** Page faults that needed the disk. */
    @XmlEnumValue("page_faults_maj")
    PAGE_FAULTS_MAJ,
    /** Accesses that were not aligned. */
    @XmlEnumValue("alignment_faults")
    ALIGNMENT_FAULTS,
    /** Instructions that the kernel had to emulate. */
    @XmlEnumValue("emulation_faults")
    EMULATION_FAULTS
}
