package io.github.domainwright.rule;

import io.github.domainwright.rule.NumaCells.Cell;
import io.github.domainwright.tree.DomainPath;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** DW0308: the NUMA cells together have all vCPUs and all memory of the guest. */
final class NumaCellsCoverGuest implements Rule {
    private static final DomainPath MEMORY_DEVICES = DomainPath.of("devices/memory");

    @Override
    public RuleText text() {
        return RuleText.tolerated(
                "DW0308",
                "The NUMA cells of a guest together have all its vCPUs and all its memory.",
                "libvirt puts a vCPU that is left out into the first cell, and takes the memory of the cells instead of"
                        + " <memory>, without a word.",
                new Fix(
                        "make the @NumaCell annotations add up to @Vcpus and @Memory.",
                        "make the <cell> elements add up to <vcpu> and <memory>."));
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list(
                "cpu/numa/cell/@id",
                "cpu/numa/cell/@cpus",
                "cpu/numa/cell/@memory",
                "cpu/numa/cell/@unit",
                "vcpu/text()",
                "memory/text()",
                "memory/@unit",
                "devices/memory");
    }

    @Override
    public DomainPath premise() {
        return Guest.NUMA_CELLS;
    }

    @Override
    public void check(Guest guest, Findings found) {
        List<Cell> cells = NumaCells.of(guest);
        if (cells.isEmpty()) {
            return;
        }
        checkVcpus(guest, cells, found);
        checkMemory(guest, cells, found);
    }

    private static void checkVcpus(Guest guest, List<Cell> cells, Findings found) {
        BitSet placed = new BitSet();
        cells.forEach(cell -> cell.cpus().ifPresent(cpus -> cpus.numbers().forEach(placed::set)));
        OptionalInt vcpus = guest.vcpus();
        if (vcpus.isPresent() && placed.nextClearBit(0) < vcpus.getAsInt()) {
            found.addTolerated(
                    Guest.NUMA_CELLS, "vCPU %d of this guest is in no NUMA cell.".formatted(placed.nextClearBit(0)));
        }
    }

    /** Memory that was plugged in counts as memory of the guest, but is not in what its cells start with. */
    private static void checkMemory(Guest guest, List<Cell> cells, Findings found) {
        OptionalLong memory = guest.memory();
        boolean isKnown = cells.stream().allMatch(cell -> cell.memory().isPresent());
        long sum = cells.stream().mapToLong(cell -> cell.memory().orElse(0)).sum();
        if (isKnown && memory.isPresent() && !guest.has(MEMORY_DEVICES) && sum != memory.getAsLong()) {
            found.addTolerated(
                    Guest.MEMORY,
                    "The NUMA cells have %s together, but this guest has %s."
                            .formatted(StatedMemory.words(sum), StatedMemory.words(memory.getAsLong())));
        }
    }
}
