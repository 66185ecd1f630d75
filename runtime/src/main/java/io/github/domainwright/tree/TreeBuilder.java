package io.github.domainwright.tree;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Builds a {@link DomainTree} node by node, in any order; the result has libvirt's canonical order.
 *
 * <p>Where a node is put twice, the first one stays and {@link #put} tells its origin, so that the caller can report
 * the contradiction.
 */
public final class TreeBuilder {
    private final ElementBuilder root;
    private final Map<DomainPath, Origin> leftOut = new HashMap<>();

    /** Starts a document whose {@code domain} element has the origin {@code origin}. */
    public TreeBuilder(Origin origin) {
        this.root = new ElementBuilder("domain", true, origin);
    }

    /** Returns the {@code domain} element. */
    public ElementBuilder root() {
        return root;
    }

    /**
     * Puts {@code value} at {@code path}.
     *
     * @return the origin of the value that is there already, in which case nothing is changed
     */
    public Optional<Origin> put(DomainPath path, Value value, Origin origin) {
        return root.put(path, value, origin);
    }

    /** Puts the literal {@code text} at {@code path}, as {@link #put(DomainPath, Value, Origin)}. */
    public Optional<Origin> put(DomainPath path, String text, Origin origin) {
        return put(path, Value.of(text), origin);
    }

    /** Notes that there shall be no node at {@code path}, because of {@code origin}. */
    public void leaveOut(DomainPath path, Origin origin) {
        leftOut.putIfAbsent(path, origin);
    }

    /** Tells whether {@link #leaveOut} was said for {@code path}. */
    public boolean isLeftOut(DomainPath path) {
        return leftOut.containsKey(path);
    }

    /** Returns the tree in canonical order. */
    public DomainTree build() {
        return new DomainTree(root.build("", CanonicalOrder.LIBVIRT), leftOut);
    }
}
