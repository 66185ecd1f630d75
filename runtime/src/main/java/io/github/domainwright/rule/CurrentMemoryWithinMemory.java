package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;
import java.util.OptionalLong;

/** DW0316: a guest does not have more memory now than it can have. */
final class CurrentMemoryWithinMemory implements Rule {
    private static final DomainPath CURRENT = DomainPath.of("currentMemory");
    private static final DomainPath CURRENT_TEXT = DomainPath.of("currentMemory/text()");

    @Override
    public RuleText text() {
        return RuleText.tolerated(
                "DW0316",
                "The current memory of a guest is at most its memory.",
                "the balloon can only take memory away; libvirt lowers a greater value without a word.",
                new Fix("lower @CurrentMemory, or raise @Memory.", "lower <currentMemory>, or raise <memory>."));
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list(
                "currentMemory/text()", "currentMemory/@unit", "memory/text()", "memory/@unit", "cpu/numa/cell");
    }

    @Override
    public DomainPath premise() {
        return CURRENT;
    }

    @Override
    public void check(Guest guest, Findings found) {
        OptionalLong current =
                guest.tree().element(CURRENT).map(StatedMemory::ofText).orElse(OptionalLong.empty());
        OptionalLong memory = guest.memory();
        if (current.isPresent() && memory.isPresent() && current.getAsLong() > memory.getAsLong()) {
            found.addTolerated(
                    CURRENT_TEXT,
                    "The current memory of this guest is %s, but its memory is %s."
                            .formatted(
                                    StatedMemory.words(current.getAsLong()), StatedMemory.words(memory.getAsLong())));
        }
    }
}
