package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.value.CpuSet;
import io.github.domainwright.value.InvalidValueException;
import java.util.BitSet;
import java.util.List;

/** DW0313: each NUMA cell is backed by one kind of hugepages, from memory that can have them. */
final class HugepagesOfCells implements Rule {
    private static final DomainPath PAGES = DomainPath.of("memoryBacking/hugepages/page");
    private static final DomainPath HUGEPAGES = DomainPath.of("memoryBacking/hugepages");
    private static final DomainPath SOURCE = DomainPath.of("memoryBacking/source/@type");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0313",
                "One kind of hugepages at most is for all NUMA cells; the others name cells that exist, each once; and the"
                        + " memory is not anonymous.",
                "libvirt refuses anything else, because it could not know which pages to take.",
                new Fix(
                        "give each @Hugepages a nodeset of its own, such as nodeset = \"0\", or state one only.",
                        "give each <page> a nodeset of its own, or write one only; remove <source type='anonymous'/>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(PAGES, SOURCE, Guest.NUMA_CELLS);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (guest.has(HUGEPAGES) && guest.is(SOURCE, "anonymous")) {
            found.add(SOURCE, "Anonymous memory cannot consist of hugepages.");
        }
        int cells = Math.max(1, guest.tree().elements(Guest.NUMA_CELLS).size());
        BitSet backed = new BitSet();
        boolean hasDefault = false;
        for (Element page : guest.tree().elements(PAGES)) {
            if (page.attribute("nodeset").isPresent()) {
                checkNodes(page, cells, backed, found);
            } else if (hasDefault) {
                found.add(PAGES, page.origin(), "Two kinds of hugepages are for all NUMA cells.");
            } else {
                hasDefault = true;
            }
        }
    }

    private static void checkNodes(Element page, int cells, BitSet backed, Findings found) {
        CpuSet nodes;
        try {
            nodes = CpuSet.parse(page.literal("nodeset").orElse(""));
        } catch (InvalidValueException e) {
            return;
        }
        if (nodes.greatest() >= cells) {
            found.add(
                    PAGES,
                    page.origin(),
                    "Hugepages are for NUMA cell %d, but this guest has %d, numbered from 0."
                            .formatted(nodes.greatest(), cells));
        }
        nodes.numbers()
                .filter(backed::get)
                .findFirst()
                .ifPresent(twice -> found.add(
                        PAGES, page.origin(), "NUMA cell %d is backed by two kinds of hugepages.".formatted(twice)));
        nodes.numbers().forEach(backed::set);
    }
}
