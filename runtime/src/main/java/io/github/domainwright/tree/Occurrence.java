package io.github.domainwright.tree;

import java.util.List;
import java.util.stream.Stream;

/** How often an element or attribute stands in the document that a guest's values make of the tree. */
public sealed interface Occurrence {
    /** Always, exactly once. */
    Occurrence ONCE = new Once();

    /** See {@link #ONCE}. */
    record Once() implements Occurrence {}

    /**
     * Once if the optional component has a value, else not at all.
     *
     * @param component the name of the record component or accessor of type {@code Optional}
     */
    record IfPresent(String component) implements Occurrence {}

    /**
     * Once for each value of the list.
     *
     * @param component the name of the record component or accessor of type {@code List}
     */
    record ForEach(String component) implements Occurrence {}

    /**
     * Once if the component is {@code true}, else not at all.
     *
     * @param component the name of the record component or accessor of type {@code boolean}
     */
    record IfTrue(String component) implements Occurrence {}

    /**
     * Once if the firmware that is pinned at run time needs it, never while libvirt chooses the firmware: libvirt then
     * adds the node itself.
     */
    record IfFirmwareNeedsSmm() implements Occurrence {}

    /**
     * As often as {@code inner} says for each time that {@code outer} says: for a value in a record that can itself be absent
     * or repeated.
     *
     * @param outer how often the record is there
     * @param inner how often the value is there in each
     */
    record Within(Occurrence outer, Occurrence inner) implements Occurrence {}

    /**
     * Once if any of what it holds is there, else not at all: for an element that is there only to hold others.
     *
     * @param held how often each of what it holds is there
     */
    record IfAny(List<Occurrence> held) implements Occurrence {
        /** Copies the list. */
        public IfAny {
            held = List.copyOf(held);
        }
    }

    /** Returns how often an element stands that is there only to hold what stands as often as {@code held} says. */
    static Occurrence ifAny(List<Occurrence> held) {
        boolean isSure = held.stream().anyMatch(Once.class::isInstance);
        return isSure || held.isEmpty()
                ? ONCE
                : new IfAny(held.stream()
                        .flatMap(each -> each instanceof IfAny any ? any.held.stream() : Stream.of(each))
                        .distinct()
                        .toList());
    }

    /** Tells whether there can be more than one. */
    default boolean isRepeated() {
        return this instanceof ForEach
                || this instanceof Within both && (both.outer.isRepeated() || both.inner.isRepeated());
    }

    /** Returns how often something stands that is as often as {@code inner} says for each time that this says. */
    default Occurrence with(Occurrence inner) {
        if (this instanceof Once) {
            return inner;
        }
        return inner instanceof Once ? this : new Within(this, inner);
    }
}
