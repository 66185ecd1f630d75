package io.github.domainwright.domain.model;

import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The children of an element while they are changed. */
final class ChildrenEditor {
    private final List<Node> nodes;
    private final MemberOrder order;
    private final PrefixEditor prefixes;

    ChildrenEditor(List<Node> nodes, MemberOrder order, PrefixEditor prefixes) {
        this.nodes = new ArrayList<>(nodes);
        this.order = order;
        this.prefixes = prefixes;
    }

    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    /** Returns the elements called {@code name}. */
    List<Element> named(XmlName name) {
        Scope scope = prefixes.scope();
        List<Element> found = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element element && scope.isCalled(name, element)) {
                found.add(element);
            }
        }
        return found;
    }

    /** Changes the first element called {@code name}, which is added if there is none. */
    void edit(XmlName name, MemberOrder inside, Consumer<ElementEditor> change) {
        Optional<Element> first = named(name).stream().findFirst();
        if (first.isPresent()) {
            edit(first.get(), inside, change);
        } else {
            add(name, inside, change);
        }
    }

    /** Changes {@code element}, which is one of the children. */
    void edit(Element element, MemberOrder inside, Consumer<ElementEditor> change) {
        ElementEditor editor = ElementEditor.of(element, prefixes.scope(), inside);
        change.accept(editor);
        replace(element, editor.element());
    }

    /** Adds an element called {@code name}, behind the others of that name. */
    void add(XmlName name, MemberOrder inside, Consumer<ElementEditor> change) {
        Element empty = prefixes.emptyChild(name);
        ElementEditor editor = ElementEditor.of(empty, prefixes.scope(), inside);
        change.accept(editor);
        insert(name, editor.element());
    }

    /** Adds a copy of the element of {@code original}, called {@code name}. */
    void add(XmlName name, ElementReader original) {
        insert(name, copy(name, original));
    }

    /** Puts a copy of the element of {@code original} where the first element called {@code name} is. */
    void put(XmlName name, ElementReader original) {
        Element copy = copy(name, original);
        Optional<Element> first = named(name).stream().findFirst();
        if (first.isPresent()) {
            replace(first.get(), copy);
        } else {
            insert(name, copy);
        }
    }

    private Element copy(XmlName name, ElementReader original) {
        Element empty = prefixes.emptyChild(name);
        return Copies.of(original, empty, prefixes.scope());
    }

    /** Adds {@code element} where the order says, or else at the end. */
    void insert(XmlName name, Element element) {
        nodes.add(order.placeOf(name, nodes), element);
    }

    private void replace(Element old, Element changed) {
        for (int at = 0; at < nodes.size(); at++) {
            if (nodes.get(at) == old) {
                nodes.set(at, changed);
                return;
            }
        }
        throw new IllegalStateException("<" + old.name() + "> was removed while it was being changed");
    }

    /** Removes {@code element}. */
    void remove(Element element) {
        nodes.removeIf(node -> node == element);
    }

    /** Replaces all text by {@code text}. */
    void text(String text) {
        removeText();
        if (!text.isEmpty()) {
            nodes.add(0, new Node.Text(Value.of(text), Origin.UNKNOWN));
        }
    }

    void removeText() {
        nodes.removeIf(Node.Text.class::isInstance);
    }
}
