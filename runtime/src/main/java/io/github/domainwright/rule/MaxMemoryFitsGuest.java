package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;
import java.util.OptionalLong;

/** DW0319: memory can grow to at least what there is, and has a NUMA cell to grow in. */
final class MaxMemoryFitsGuest implements Rule {
    private static final DomainPath MAX_MEMORY = DomainPath.of("maxMemory");
    private static final DomainPath MAX_MEMORY_TEXT = DomainPath.of("maxMemory/text()");

    @Override
    public RuleText text() {
        return RuleText.tolerated(
                "DW0319",
                "The memory that a guest can grow to is at least its memory, and the guest has a NUMA cell.",
                "libvirt refuses less, and on most machines it refuses to plug in memory without a cell it belongs to.",
                new Fix(
                        "raise @MaxMemory, or add @NumaCell(id = 0, cpus = …, memory = …) for all of the guest.",
                        "raise <maxMemory>, or describe the guest as one <cell> in <cpu><numa>."));
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list("maxMemory/text()", "maxMemory/@unit", "memory/text()", "memory/@unit", "cpu/numa/cell");
    }

    @Override
    public DomainPath premise() {
        return MAX_MEMORY;
    }

    @Override
    public void check(Guest guest, Findings found) {
        OptionalLong greatest =
                guest.tree().element(MAX_MEMORY).map(StatedMemory::ofText).orElse(OptionalLong.empty());
        if (!guest.has(MAX_MEMORY)) {
            return;
        }
        if (greatest.isPresent()
                && guest.memory().isPresent()
                && greatest.getAsLong() < guest.memory().getAsLong()) {
            found.add(
                    MAX_MEMORY_TEXT,
                    "This guest can grow to %s, which is less than its %s of memory."
                            .formatted(
                                    StatedMemory.words(greatest.getAsLong()),
                                    StatedMemory.words(guest.memory().getAsLong())));
        }
        if (guest.isQemu() && guest.architecture().isPresent() && !guest.has(Guest.NUMA_CELLS)) {
            found.addTolerated(
                    MAX_MEMORY_TEXT, "This guest can grow, but has no NUMA cell that memory could be added to.");
        }
    }
}
