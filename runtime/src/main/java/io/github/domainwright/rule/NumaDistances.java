package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** DW0348: NUMA cells say how far they are from cells that exist, and that they are next to themselves only. */
final class NumaDistances implements Rule {
    private static final DomainPath SIBLINGS = DomainPath.of("cpu/numa/cell/distances/sibling");
    private static final int LOCAL = 10;

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0348",
                "A NUMA cell states distances to cells that exist: 10 to itself, more to any other.",
                "10 is what the table of firmware calls local. libvirt refuses anything else, and version 9.0 ends its"
                        + " daemon where a guest's only cell is said to be away from itself.",
                new Fix(
                        "state value = 10 for the cell's own id and 11 to 254 for others.",
                        "write <sibling value='10'> for the cell's own id and 11 to 254 for others."));
    }

    /** Not the distances: the first cell may state none. */
    @Override
    public DomainPath premise() {
        return Guest.NUMA_CELLS;
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list(
                "cpu/numa/cell/@id", "cpu/numa/cell/distances/sibling/@id", "cpu/numa/cell/distances/sibling/@value");
    }

    @Override
    public void check(Guest guest, Findings found) {
        List<NumaCells.Cell> cells = NumaCells.of(guest);
        Set<Integer> ids = cells.stream().map(NumaCells.Cell::id).collect(Collectors.toSet());
        List<Element> elements = guest.tree().elements(Guest.NUMA_CELLS);
        for (int i = 0; i < cells.size(); i++) {
            int own = cells.get(i).id();
            elements.get(i)
                    .elements("distances")
                    .flatMap(distances -> distances.elements("sibling"))
                    .forEach(sibling -> check(own, sibling, ids, found));
        }
    }

    private static void check(int own, Element sibling, Set<Integer> ids, Findings found) {
        OptionalInt id = number(sibling, "id");
        OptionalInt value = number(sibling, "value");
        if (id.isEmpty()) {
            return;
        }
        int other = id.getAsInt();
        if (!ids.contains(other)) {
            found.add(
                    SIBLINGS,
                    sibling.attribute("id").orElseThrow().origin(),
                    "NUMA cell %d states a distance to cell %d, which does not exist.".formatted(own, other));
        } else if (value.isPresent() && (value.getAsInt() == LOCAL) != (own == other)) {
            found.add(
                    SIBLINGS,
                    sibling.attribute("value").orElseThrow().origin(),
                    "NUMA cell %d states the distance %d to %s."
                            .formatted(own, value.getAsInt(), own == other ? "itself" : "cell " + other));
        }
    }

    private static OptionalInt number(Element sibling, String attribute) {
        return Numbers.natural(sibling.literal(attribute));
    }
}
