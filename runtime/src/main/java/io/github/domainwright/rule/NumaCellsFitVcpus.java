package io.github.domainwright.rule;

import io.github.domainwright.rule.NumaCells.Cell;
import io.github.domainwright.tree.DomainPath;
import java.util.BitSet;
import java.util.List;

/** DW0307: NUMA cells are numbered from 0 without gaps, and share no vCPU and name none that the guest does not have. */
final class NumaCellsFitVcpus implements Rule {
    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0307",
                "NUMA cells are numbered from 0 without gaps; each vCPU they name exists and is in one cell.",
                "libvirt refuses other cells: QEMU needs each vCPU in exactly one node.",
                new Fix("correct the @NumaCell annotations.", "correct the <cell> elements."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.NUMA_CELLS, Guest.VCPUS);
    }

    @Override
    public void check(Guest guest, Findings found) {
        List<Cell> cells = NumaCells.of(guest);
        BitSet ids = new BitSet();
        BitSet taken = new BitSet();
        for (Cell cell : cells) {
            if (cell.id() >= cells.size() || ids.get(cell.id())) {
                found.add(
                        Guest.NUMA_CELLS,
                        cell.origin(),
                        "A guest with %d NUMA cells numbers them from 0 to %d, each once, but one has the number %d."
                                .formatted(cells.size(), cells.size() - 1, cell.id()));
            } else {
                ids.set(cell.id());
            }
            checkVcpus(guest, cell, taken, found);
        }
    }

    private static void checkVcpus(Guest guest, Cell cell, BitSet taken, Findings found) {
        if (cell.cpus().isEmpty()) {
            return;
        }
        int greatest = cell.cpus().get().greatest();
        if (greatest >= guest.vcpus().orElse(Integer.MAX_VALUE)) {
            found.add(
                    Guest.NUMA_CELLS,
                    cell.origin(),
                    "NUMA cell %d has vCPU %d, but this guest has %d, numbered from 0."
                            .formatted(cell.id(), greatest, guest.vcpus().orElseThrow()));
        }
        cell.cpus()
                .get()
                .numbers()
                .filter(taken::get)
                .findFirst()
                .ifPresent(shared -> found.add(
                        Guest.NUMA_CELLS,
                        cell.origin(),
                        "vCPU %d is in NUMA cell %d and in another one.".formatted(shared, cell.id())));
        cell.cpus().get().numbers().forEach(taken::set);
    }
}
