package io.github.domainwright.rule;

import io.github.domainwright.rule.NumaCells.Cell;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.OptionalInt;

/** DW0345: a NUMA cell whose memory comes from certain nodes of the host exists. */
final class CellsOfHostMemory implements Rule {
    private static final DomainPath NODES = DomainPath.of("numatune/memnode");
    private static final DomainPath CELL = DomainPath.of("numatune/memnode/@cellid");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0345",
                "A NUMA cell whose memory comes from certain nodes of the host exists.",
                "libvirt refuses to place the memory of another (\"Argument 'cellid' in memnode element must correspond to"
                        + " existing guest's NUMA cell\").",
                new Fix(
                        "name a @NumaCell that there is in @NumaTuneCell, or add it.",
                        "name a <cell> that there is in <memnode>, or add it."));
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list("numatune/memnode/@cellid", "cpu/numa/cell/@id");
    }

    @Override
    public DomainPath premise() {
        return NODES;
    }

    @Override
    public void check(Guest guest, Findings found) {
        List<Integer> cells = NumaCells.of(guest).stream().map(Cell::id).toList();
        if (cells.isEmpty()) {
            return;
        }
        for (Element node : guest.tree().elements(NODES)) {
            OptionalInt cell = Numbers.natural(node.literal("cellid"));
            if (cell.isPresent() && !cells.contains(cell.getAsInt())) {
                found.add(
                        CELL,
                        node.attribute("cellid").orElseThrow().origin(),
                        "The guest has no NUMA cell %d.".formatted(cell.getAsInt()));
            }
        }
    }
}
