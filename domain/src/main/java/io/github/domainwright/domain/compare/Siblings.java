package io.github.domainwright.domain.compare;

import io.github.domainwright.domain.compare.CommonSequence.Pair;
import io.github.domainwright.domain.model.ElementReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The children of one name in two elements: which of them belong together, and what differs. */
final class Siblings {
    private final SemanticDiff diff;
    private final Place place;
    private final List<ElementReader> before;
    private final List<ElementReader> after;
    private final Map<Pair, List<Difference>> compared = new HashMap<>();
    private final List<Difference> found = new ArrayList<>();

    /** Compares children of the name and parent that {@code place} has. */
    Siblings(SemanticDiff diff, Place place, List<ElementReader> before, List<ElementReader> after) {
        this.diff = diff;
        this.place = place;
        this.before = before;
        this.after = after;
    }

    /** Returns what differs, where the order of the children is libvirt's business alone. */
    List<Difference> inAnyOrder() {
        List<Integer> old = range(0, before.size());
        List<Integer> changed = range(0, after.size());
        old.removeIf(index -> changed.stream()
                .filter(other -> isSame(index, other))
                .findFirst()
                .map(changed::remove)
                .orElse(false));
        addNearest(old, changed);
        return found;
    }

    /** Returns what differs, where the order of the children has a meaning. */
    List<Difference> inOrder() {
        List<Pair> pairs = new ArrayList<>(CommonSequence.of(before.size(), after.size(), this::isSame));
        pairs.add(new Pair(before.size(), after.size()));
        Pair last = new Pair(-1, -1);
        for (Pair pair : pairs) {
            addNearest(range(last.before() + 1, pair.before()), range(last.after() + 1, pair.after()));
            last = pair;
        }
        return found;
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().collect(Collectors.toCollection(ArrayList::new));
    }

    private boolean isSame(int old, int changed) {
        return compare(old, changed).isEmpty();
    }

    /** Each pair is compared once; again and again on each level would take forever. */
    private List<Difference> compare(int old, int changed) {
        Pair pair = new Pair(old, changed);
        List<Difference> known = compared.get(pair);
        if (known == null) {
            known = diff.compare(numbered(old, before), before.get(old), after.get(changed));
            compared.put(pair, known);
        }
        return known;
    }

    /** Takes the one with the fewest differences for what an element became. */
    private void addNearest(List<Integer> old, List<Integer> changed) {
        for (Integer index : old) {
            changed.stream()
                    .min(Comparator.comparingInt(other -> compare(index, other).size()))
                    .ifPresentOrElse(
                            nearest -> {
                                changed.remove(nearest);
                                found.addAll(compare(index, nearest));
                            },
                            () -> addAlone(index, before, after.isEmpty(), false));
        }
        changed.forEach(index -> addAlone(index, after, before.isEmpty(), true));
    }

    private void addAlone(int index, List<ElementReader> side, boolean isOnly, boolean isAdded) {
        diff.alone(numbered(index, side), side.get(index), isOnly, isAdded).ifPresent(found::add);
    }

    private Place numbered(int index, List<ElementReader> side) {
        return side.size() == 1 ? place : place.numbered(index + 1);
    }
}
