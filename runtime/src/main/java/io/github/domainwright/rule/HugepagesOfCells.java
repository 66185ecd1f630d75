package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.value.CpuSet;
import io.github.domainwright.value.InvalidValueException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** DW0313: each NUMA cell is backed by one kind of hugepages, from memory that can have them. */
final class HugepagesOfCells implements Rule {
    private static final DomainPath PAGES = DomainPath.of("memoryBacking/hugepages/page");
    private static final DomainPath HUGEPAGES = DomainPath.of("memoryBacking/hugepages");
    private static final Fix WITHOUT_CELLS = new Fix(
            "state one @Hugepages without a nodeset, or give the guest cells with @NumaCell.",
            "write one <page> without nodeset, or give the guest cells with <numa> in <cpu>.");
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
        return DomainPath.list("memoryBacking/hugepages/page/@nodeset", "memoryBacking/source/@type", "cpu/numa/cell");
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (guest.has(HUGEPAGES) && guest.is(SOURCE, "anonymous")) {
            found.add(SOURCE, "Anonymous memory cannot consist of hugepages.");
        }
        if (guest.has(Guest.NUMA_CELLS)) {
            checkCells(guest, found);
        } else {
            checkWholeGuest(guest.tree().elements(PAGES), found);
        }
    }

    /** What is for cell 0 alone is for the whole guest too, and what is for any other is refused. */
    private static void checkWholeGuest(List<Element> pages, Findings found) {
        for (int i = 0; i < pages.size(); i++) {
            Element page = pages.get(i);
            Optional<CpuSet> nodes = nodes(page);
            if (i > 0) {
                found.add(PAGES, page.origin(), "A guest without NUMA cells has one kind of hugepages.", WITHOUT_CELLS);
            } else if (nodes.isPresent() && nodes.get().greatest() > 0) {
                found.add(
                        PAGES,
                        page.origin(),
                        "Hugepages are for NUMA cell %d, but this guest has no cells."
                                .formatted(nodes.get().greatest()),
                        WITHOUT_CELLS);
            }
        }
    }

    private static void checkCells(Guest guest, Findings found) {
        int cells = guest.tree().elements(Guest.NUMA_CELLS).size();
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

    private static Optional<CpuSet> nodes(Element page) {
        try {
            return page.literal("nodeset").map(CpuSet::parse);
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private static void checkNodes(Element page, int cells, BitSet backed, Findings found) {
        CpuSet nodes = nodes(page).orElse(null);
        if (nodes == null) {
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
