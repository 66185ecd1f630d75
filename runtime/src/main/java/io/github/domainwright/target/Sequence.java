package io.github.domainwright.target;

import io.github.domainwright.tree.Occurrence;
import java.util.List;

/**
 * A list in a target's document.
 *
 * @param items its items
 */
public record Sequence(List<Item> items) implements DocumentNode {
    /** Copies the list. */
    public Sequence {
        items = List.copyOf(items);
    }

    /**
     * One item.
     *
     * @param node what it is
     * @param occurrence how often it is there
     */
    public record Item(DocumentNode node, Occurrence occurrence) {}

    /** Tells whether a guest can have nothing in the list. */
    boolean canBeEmpty() {
        return items.stream().noneMatch(item -> item.occurrence() instanceof Occurrence.Once);
    }
}
