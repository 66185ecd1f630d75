package io.github.domainwright.tree;

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
     * Once if the firmware that is pinned at run time needs it, never while libvirt chooses the firmware: libvirt then
     * adds the node itself.
     */
    record IfFirmwareNeedsSmm() implements Occurrence {}
}
