package io.github.domainwright.tree;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A domain document: the {@code domain} element, what stands around it, and the places that were deliberately left out of
 * it.
 *
 * <p>Rules ask it by {@link DomainPath}, emitters render it, a document is read into it. Elements that nobody modelled
 * are nodes like all others, so nothing is lost.
 */
public final class DomainTree {
    private final Element root;
    private final List<Node> before;
    private final List<Node> after;
    private final Map<DomainPath, Origin> leftOut;

    /** Made with the first question; several threads may make the same one. */
    private volatile @Nullable ElementIndex index;

    /**
     * Makes a tree.
     *
     * @param root the {@code domain} element
     * @param before the comments and processing instructions before it
     * @param after the comments and processing instructions behind it
     * @param leftOut where somebody said that a node shall not be there, and where it was said
     */
    public DomainTree(Element root, List<Node> before, List<Node> after, Map<DomainPath, Origin> leftOut) {
        this.root = root;
        this.before = List.copyOf(before);
        this.after = List.copyOf(after);
        this.leftOut = Map.copyOf(leftOut);
    }

    /** Makes a tree with nothing around the {@code domain} element. */
    public DomainTree(Element root, Map<DomainPath, Origin> leftOut) {
        this(root, List.of(), List.of(), leftOut);
    }

    /** Makes a tree of a document. */
    public DomainTree(Element root) {
        this(root, Map.of());
    }

    /** Returns the {@code domain} element. */
    public Element root() {
        return root;
    }

    /** Returns the comments and processing instructions before the {@code domain} element. */
    public List<Node> before() {
        return before;
    }

    /** Returns the comments and processing instructions behind the {@code domain} element. */
    public List<Node> after() {
        return after;
    }

    /** Returns where somebody said that a node shall not be there, and where it was said. */
    public Map<DomainPath, Origin> leftOut() {
        return leftOut;
    }

    /** Returns this document with another {@code domain} element. */
    public DomainTree withRoot(Element other) {
        return new DomainTree(other, before, after, leftOut);
    }

    /** Returns where whole elements go that a guest gives. */
    public Set<DomainPath> subtreePlaces() {
        Set<DomainPath> places = new LinkedHashSet<>();
        addSubtreePlaces(root, DomainPath.of("."), places);
        return places;
    }

    private static void addSubtreePlaces(Element element, DomainPath path, Set<DomainPath> places) {
        for (Node child : element.children()) {
            if (child instanceof Element inner) {
                addSubtreePlaces(inner, path.child(inner.name()), places);
            } else if (child instanceof Node.Subtree subtree) {
                places.add(path.child(subtree.name()));
            }
        }
    }

    /** Returns the elements at {@code path}, in document order. */
    public List<Element> elements(DomainPath path) {
        return index().elements(path);
    }

    private ElementIndex index() {
        ElementIndex made = index;
        if (made == null) {
            made = new ElementIndex(root);
            index = made;
        }
        return made;
    }

    /** Finds the first element at {@code path}. */
    public Optional<Element> element(DomainPath path) {
        return Optional.ofNullable(find(path));
    }

    private @Nullable Element find(DomainPath path) {
        List<Element> found = elements(path);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Tells whether there is a node at {@code path}. */
    public boolean has(DomainPath path) {
        Element element = find(path);
        boolean isAttribute = !path.isElement() && !path.isText();
        return element != null
                && (!isAttribute || element.attribute(path.attribute()).isPresent());
    }

    /** Returns the text or attribute value at {@code path}, if it is there and known. */
    public Optional<String> literal(DomainPath path) {
        Element element = find(path);
        if (element == null) {
            return Optional.empty();
        }
        return path.isText() ? element.text() : element.literal(path.attribute());
    }

    /** Tells whether the text or attribute value at {@code path} is known and equals {@code text}. */
    public boolean is(DomainPath path, String text) {
        Optional<String> literal = literal(path);
        return literal.isPresent() && literal.get().equals(text);
    }

    /**
     * Returns what caused the node at {@code path}; if there is none, who left it out; else what caused the nearest
     * element around it.
     */
    public Origin origin(DomainPath path) {
        Origin absence = leftOut.get(path);
        if (absence != null) {
            return absence;
        }
        return element(path)
                .map(element -> path.isElement() ? element.origin() : originInside(element, path))
                .filter(origin -> origin != Origin.UNKNOWN)
                .or(() -> path.parent().map(this::origin))
                .orElse(root.origin());
    }

    private static Origin originInside(Element element, DomainPath path) {
        if (path.isText()) {
            return element.children().stream()
                    .filter(Node.Text.class::isInstance)
                    .map(Node::origin)
                    .findFirst()
                    .orElse(element.origin());
        }
        return element.attribute(path.attribute()).map(Attribute::origin).orElse(element.origin());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DomainTree tree
                && root.equals(tree.root)
                && before.equals(tree.before)
                && after.equals(tree.after)
                && leftOut.equals(tree.leftOut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(root, before, after, leftOut);
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
