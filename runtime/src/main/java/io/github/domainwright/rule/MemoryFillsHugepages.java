package io.github.domainwright.rule;

import io.github.domainwright.rule.NumaCells.Cell;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.value.CpuSet;
import io.github.domainwright.value.InvalidValueException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** DW0314: memory that consists of hugepages is a whole number of them. */
final class MemoryFillsHugepages implements Rule {
    private static final DomainPath PAGES = DomainPath.of("memoryBacking/hugepages/page");

    @Override
    public RuleText text() {
        return RuleText.tolerated(
                "DW0314",
                "The memory of a guest, and of each of its NUMA cells, is a multiple of the hugepages that back it.",
                "QEMU rounds up to whole pages and wastes the rest, and refuses memory smaller than one page; libvirt does"
                        + " not check.",
                new Fix(
                        "make @Memory, or the memory of the @NumaCell, a multiple of the page size.",
                        "make <memory>, or the memory of the <cell>, a multiple of the page size."));
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list(
                "memoryBacking/hugepages/page/@size",
                "memoryBacking/hugepages/page/@unit",
                "memoryBacking/hugepages/page/@nodeset",
                "memory/text()",
                "memory/@unit",
                "cpu/numa/cell/@id",
                "cpu/numa/cell/@cpus",
                "cpu/numa/cell/@memory",
                "cpu/numa/cell/@unit");
    }

    @Override
    public DomainPath premise() {
        return PAGES;
    }

    @Override
    public void check(Guest guest, Findings found) {
        List<Cell> cells = NumaCells.of(guest);
        Set<Integer> backed = new HashSet<>();
        for (Element page : guest.tree().elements(PAGES)) {
            nodes(page).ifPresent(nodes -> nodes.numbers().forEach(backed::add));
        }
        for (Element page : guest.tree().elements(PAGES)) {
            OptionalLong size = StatedMemory.ofAttribute(page, "size");
            Optional<CpuSet> nodes = nodes(page);
            if (size.isEmpty() || size.getAsLong() < 1) {
                continue;
            }
            if (cells.isEmpty()) {
                Origin memory = guest.tree().origin(DomainPath.of("memory/text()"));
                check(guest.memory(), size.getAsLong(), "This guest", Guest.MEMORY, memory, found);
                continue;
            }
            for (Cell cell : cells) {
                boolean isBacked = nodes.isPresent()
                        ? nodes.get().numbers().anyMatch(node -> node == cell.id())
                        : !backed.contains(cell.id());
                if (isBacked) {
                    String who = "NUMA cell " + cell.id();
                    check(cell.memory(), size.getAsLong(), who, Guest.NUMA_CELLS, cell.origin(), found);
                }
            }
        }
    }

    private static Optional<CpuSet> nodes(Element page) {
        try {
            return page.literal("nodeset").map(CpuSet::parse);
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private static void check(
            OptionalLong memory, long page, String who, DomainPath place, Origin origin, Findings found) {
        if (memory.isPresent() && memory.getAsLong() % page != 0) {
            found.addTolerated(
                    place,
                    origin,
                    "%s has %s of memory, which is no multiple of its pages of %s."
                            .formatted(who, StatedMemory.words(memory.getAsLong()), StatedMemory.words(page)));
        }
    }
}
