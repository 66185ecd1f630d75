package io.github.domainwright.rule;

import java.util.List;

/** The rules about memory and CPUs: DW03xx. */
final class MemoryAndCpuRules {
    private MemoryAndCpuRules() {}

    static List<Rule> all() {
        return List.of(
                RequiredElement.memory(),
                new TopologyMatchesVcpus(),
                new NumaCellsFitVcpus(),
                new NumaCellsCoverGuest(),
                new NumaDistances(),
                new PinningFitsVcpus(),
                new ManyVcpusNeedEim(),
                new HugepageSizes(),
                new HugepagesOfCells(),
                new MemoryFillsHugepages(),
                new MemoryWithinAddressSpace(),
                new CurrentMemoryWithinMemory(),
                new LargeGuestsNeedTseg(),
                new TsegOfQ35(),
                new MaxMemoryFitsGuest(),
                Companions.cpus(),
                Companions.clocks(),
                new IoThreadsExist(),
                new CellsOfHostMemory(),
                new ThreadPools(),
                new StatedVcpus(),
                new CpuFeaturesNeedModel(),
                new CpuOfHostNeedsKvm());
    }
}
