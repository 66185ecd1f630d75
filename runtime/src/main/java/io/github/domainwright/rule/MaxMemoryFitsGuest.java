package io.github.domainwright.rule;

import io.github.domainwright.rule.NumaCells.Cell;
import io.github.domainwright.tree.DomainPath;
import java.util.List;
import java.util.OptionalLong;

/** DW0319: memory can grow to at least what there is, and has a NUMA cell to grow in. */
final class MaxMemoryFitsGuest implements Rule {
    private static final DomainPath MAX_MEMORY = DomainPath.of("maxMemory");
    private static final DomainPath MAX_MEMORY_TEXT = DomainPath.of("maxMemory/text()");

    private static final DomainPath DEVICE_SIZES = DomainPath.of("devices/memory/target/size");

    @Override
    public RuleText text() {
        return RuleText.tolerated(
                "DW0319",
                "The memory that a guest can grow to is at least its memory with all memory devices, and the guest has a NUMA cell.",
                "libvirt refuses less, and on most machines it refuses to plug in memory without a cell it belongs to.",
                new Fix(
                        "raise @MaxMemory, or add @NumaCell(id = 0, cpus = …, memory = …) for all of the guest.",
                        "raise <maxMemory>, or describe the guest as one <cell> in <cpu><numa>."));
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list(
                "maxMemory/text()",
                "maxMemory/@unit",
                "memory/text()",
                "memory/@unit",
                "cpu/numa/cell/@id",
                "cpu/numa/cell/@cpus",
                "cpu/numa/cell/@memory",
                "cpu/numa/cell/@unit",
                "devices/memory/target/size/text()",
                "devices/memory/target/size/@unit");
    }

    @Override
    public DomainPath premise() {
        return MAX_MEMORY;
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.has(MAX_MEMORY)) {
            return;
        }
        OptionalLong greatest =
                guest.tree().element(MAX_MEMORY).map(StatedMemory::ofText).orElse(OptionalLong.empty());
        OptionalLong whole = whole(guest);
        if (greatest.isPresent() && whole.isPresent() && greatest.getAsLong() < whole.getAsLong()) {
            found.add(
                    MAX_MEMORY_TEXT,
                    "This guest can grow to %s, which is less than its %s of memory."
                            .formatted(
                                    StatedMemory.words(greatest.getAsLong()), StatedMemory.words(whole.getAsLong())));
        }
        if (guest.isQemu() && guest.architecture().isPresent() && !guest.has(Guest.NUMA_CELLS)) {
            found.addTolerated(
                    MAX_MEMORY_TEXT, "This guest can grow, but has no NUMA cell that memory could be added to.");
        }
    }

    /** libvirt adds up the cells, if there are any, and the memory devices. */
    private static OptionalLong whole(Guest guest) {
        List<Cell> cells = NumaCells.of(guest);
        if (cells.isEmpty() || cells.stream().anyMatch(cell -> cell.memory().isEmpty())) {
            return guest.memory();
        }
        long started =
                cells.stream().mapToLong(cell -> cell.memory().getAsLong()).sum();
        long plugged = guest.tree().elements(DEVICE_SIZES).stream()
                .map(StatedMemory::ofText)
                .mapToLong(size -> size.orElse(0))
                .sum();
        return OptionalLong.of(started + plugged);
    }
}
