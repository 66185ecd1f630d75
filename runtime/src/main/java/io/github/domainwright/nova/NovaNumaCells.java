package io.github.domainwright.nova;

import io.github.domainwright.annotation.Concept;
import io.github.domainwright.target.Ledger;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.value.CpuSet;
import io.github.domainwright.value.ValueFormat;
import java.util.List;
import java.util.stream.IntStream;

/** NUMA cells that Nova can take: numbered from 0, each with vCPUs and memory, together all of the guest's. */
final class NovaNumaCells {
    private static final DomainPath CELLS = DomainPath.of("cpu/numa/cell");

    private NovaNumaCells() {}

    static void translate(NovaSheet sheet) {
        Ledger ledger = sheet.ledger();
        List<Element> cells = ledger.tree().elements(CELLS);
        if (cells.isEmpty()) {
            return;
        }
        cells.forEach(cell -> ledger.settle(cell, "id", "cpus", "memory", "unit", "memAccess"));
        if (!areComplete(cells) || !coverAll(cells, ledger)) {
            ledger.lose(Concept.NUMA, CELLS, cells.get(0).origin());
            return;
        }
        sheet.flavor("hw:numa_nodes", String.valueOf(cells.size()));
        for (int i = 0; i < cells.size(); i++) {
            Element cell = cells.get(i);
            long memory = Long.parseLong(cell.literal("memory").orElseThrow());
            if (memory % FlavorSize.KIBIBYTES != 0) {
                ledger.refuse(
                        NovaRule.MEBIBYTES.text(),
                        CELLS,
                        Ledger.origin(cell, "memory"),
                        "The cell %d has %d KiB, which is no whole number of MiB.".formatted(i, memory));
            }
            sheet.flavor("hw:numa_cpus." + i, cell.literal("cpus").orElseThrow());
            sheet.flavor("hw:numa_mem." + i, String.valueOf(memory / FlavorSize.KIBIBYTES));
            if (cell.attribute("memAccess").isPresent()) {
                ledger.lose(Concept.MEMORY_BACKING, CELLS, Ledger.origin(cell, "memAccess"));
            }
        }
    }

    private static boolean areComplete(List<Element> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(cells::get)
                .allMatch(cell -> cell.literal("id").orElse("").equals(String.valueOf(cells.indexOf(cell)))
                        && cell.literal("unit").orElse("").equals("KiB")
                        && cell.literal("memory").orElse("").matches("[1-9][0-9]{0,17}")
                        && cell.literal("cpus").filter(NovaNumaCells::isSet).isPresent());
    }

    private static boolean isSet(String cpus) {
        return ValueFormat.CPU_SET.refusal(cpus).isEmpty();
    }

    private static boolean coverAll(List<Element> cells, Ledger ledger) {
        long cpus = cells.stream()
                .mapToLong(
                        cell -> CpuSet.parse(cell.literal("cpus").orElseThrow()).size())
                .sum();
        long memory = cells.stream()
                .mapToLong(cell -> Long.parseLong(cell.literal("memory").orElseThrow()))
                .sum();
        return ledger.tree().is(DomainPath.of("vcpu/text()"), String.valueOf(cpus))
                && ledger.tree().is(DomainPath.of("memory/text()"), String.valueOf(memory));
    }
}
