package io.github.domainwright.rule;

import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.value.CpuSet;
import io.github.domainwright.value.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The NUMA cells of a guest, as far as the document says what they are. */
final class NumaCells {
    private NumaCells() {}

    /**
     * One cell.
     *
     * @param id its number, as stated or as libvirt counts
     * @param cpus its vCPUs, if it says any
     * @param memory its memory in KiB, if it is known
     * @param origin where it comes from
     */
    record Cell(int id, Optional<CpuSet> cpus, OptionalLong memory, Origin origin) {}

    /** Returns the cells in document order; a cell whose number cannot be read makes the list empty. */
    static List<Cell> of(Guest guest) {
        List<Cell> cells = new ArrayList<>();
        for (Element cell : guest.tree().elements(Guest.NUMA_CELLS)) {
            OptionalInt id =
                    cell.attribute("id").isEmpty() ? OptionalInt.of(cells.size()) : Numbers.natural(cell.literal("id"));
            if (id.isEmpty()) {
                return List.of();
            }
            cells.add(new Cell(
                    id.getAsInt(),
                    cell.literal("cpus").flatMap(NumaCells::cpus),
                    StatedMemory.ofAttribute(cell, "memory"),
                    cell.origin()));
        }
        return cells;
    }

    private static Optional<CpuSet> cpus(String text) {
        try {
            return Optional.of(CpuSet.parse(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
