package io.github.domainwright.domain.model;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * An element while it is built or changed, without types: what a builder's {@code raw} opens, for spellings and nodes that
 * the model does not know. What is new goes where libvirt writes it; everything else keeps its place.
 */
public final class ElementEditor {
    private final DomainTree document;
    private final List<Attribute> attributes;
    private final MemberOrder order;
    private final PrefixEditor prefixes;
    private final ChildrenEditor children;

    private ElementEditor(DomainTree document, Scope around, MemberOrder order) {
        this.document = document;
        this.order = order;
        this.attributes = new ArrayList<>(document.root().attributes());
        this.prefixes = new PrefixEditor(around, attributes);
        this.children = new ChildrenEditor(document.root().children(), order, prefixes);
    }

    static ElementEditor of(ElementReader original, MemberOrder order) {
        return new ElementEditor(original.document(), original.scope(), order);
    }

    static ElementEditor of(Element element, Scope around, MemberOrder order) {
        return new ElementEditor(new DomainTree(element), around, order);
    }

    /** Returns the element as it is now. */
    public Element element() {
        return document.root().withAttributes(attributes).withChildren(children.nodes());
    }

    /** Returns the document with the element as it is now as its root. */
    DomainTree document() {
        return document.withRoot(element());
    }

    Scope scope() {
        return prefixes.scope();
    }

    ChildrenEditor children() {
        return children;
    }

    /** Spells the attribute {@code name} as {@code text}. */
    public ElementEditor attribute(String name, String text) {
        for (int at = 0; at < attributes.size(); at++) {
            if (attributes.get(at).name().equals(name)) {
                Origin origin = attributes.get(at).origin();
                attributes.set(at, new Attribute(name, Value.of(text), origin));
                return this;
            }
        }
        attributes.add(order.placeOf(name, attributes), new Attribute(name, Value.of(text), Origin.UNKNOWN));
        return this;
    }

    /** Removes the attribute {@code name} if it is there. */
    public ElementEditor removeAttribute(String name) {
        attributes.removeIf(attribute -> attribute.name().equals(name));
        return this;
    }

    /** Spells the text of the element as {@code text}; elements and comments in it stay. */
    public ElementEditor text(String text) {
        children.text(text);
        return this;
    }

    /** Changes the first child element called {@code name}, without a namespace; it is added if there is none. */
    public ElementEditor child(String name, Consumer<ElementEditor> change) {
        children.edit(new XmlName("", name), MemberOrder.NONE, change);
        return this;
    }

    /** Adds a child element, behind the others of its name if there are any. */
    public ElementEditor add(Element child) {
        children.insert(new XmlName("", child.name()), child);
        return this;
    }

    /** Removes the child elements that {@code which} accepts. */
    public ElementEditor remove(Predicate<Element> which) {
        element().elements().filter(which).forEach(children::remove);
        return this;
    }
}
