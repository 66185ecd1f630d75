package io.github.domainwright.domain.model;

import io.github.domainwright.domain.model.Member.AttributeMember;
import io.github.domainwright.domain.model.Member.ChildMember;
import io.github.domainwright.domain.model.Member.ElementMember;
import io.github.domainwright.domain.model.Member.FlagMember;
import io.github.domainwright.domain.model.Member.LeafMember;
import io.github.domainwright.domain.model.Member.TextMember;
import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element where it stands: what a view reads, with the prefixes that are declared around it. */
public final class ElementReader {
    private final DomainTree document;
    private final Element element;
    private final Scope scope;

    private ElementReader(DomainTree document, Element element, Scope scope) {
        this.document = document;
        this.element = element;
        this.scope = scope;
    }

    /** Reads the root of {@code document}. */
    public static ElementReader of(DomainTree document) {
        Element root = document.root();
        return new ElementReader(document, root, Scope.EMPTY.with(root.attributes()));
    }

    /** Reads what {@code view} views. */
    static ElementReader of(ModelledElement view) {
        return view instanceof ElementView known ? known.reader() : of(new DomainTree(view.element()));
    }

    /** Reads the element of {@code editor} as it is now. */
    static ElementReader of(ElementEditor editor) {
        DomainTree document = editor.document();
        return new ElementReader(document, document.root(), editor.scope());
    }

    /** Returns the element. */
    public Element element() {
        return element;
    }

    /** Returns the attributes by name, without declarations of namespaces; {@code {…}} stands for a prefix. */
    public Map<String, Attribute> attributes() {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        for (Attribute attribute : element.attributes()) {
            if (!Scope.isDeclaration(attribute)) {
                attributes.put(scope.attributeName(attribute), attribute);
            }
        }
        return attributes;
    }

    /** Returns the child elements by name, in document order; {@code {…}} with a namespace stands for a prefix. */
    public Map<String, List<ElementReader>> childrenByName() {
        Map<String, List<ElementReader>> children = new LinkedHashMap<>();
        element.elements()
                .map(this::inside)
                .forEach(child -> children.computeIfAbsent(
                                child.scope.elementName(child.element), name -> new ArrayList<>())
                        .add(child));
        return children;
    }

    /** Returns the document around the element, with the element as its root. */
    DomainTree document() {
        return document.withRoot(element);
    }

    /** Returns the prefixes that are declared around and on the element. */
    Scope scope() {
        return scope;
    }

    <T> Spelled<T> read(AttributeMember<T> member) {
        return new Spelling<>(element.literal(member.name()).orElse(null), member.notation());
    }

    /** Text that is empty is not there: no parser can tell the two apart. */
    <T> Spelled<T> read(TextMember<T> member) {
        return new Spelling<>(element.text().filter(text -> !text.isEmpty()).orElse(null), member.notation());
    }

    <T> Spelled<T> read(LeafMember<T> member) {
        return leaf(first(member), member.notation());
    }

    <T> List<Spelled<T>> readAll(LeafMember<T> member) {
        return named(member).map(found -> leaf(found, member.notation())).toList();
    }

    boolean read(FlagMember member) {
        return first(member) != null;
    }

    <V extends ModelledElement, B> Optional<V> read(ChildMember<V, B> member) {
        return Optional.ofNullable(first(member))
                .map(found -> member.type().get().view(inside(found)));
    }

    <V extends ModelledElement, B> List<V> readAll(ChildMember<V, B> member) {
        ElementType<V, B> type = member.type().get();
        return named(member).map(found -> type.view(inside(found))).toList();
    }

    /** Returns the child elements that are called as {@code member} says. */
    Stream<Element> named(ElementMember member) {
        return element.elements().filter(child -> scope.isCalled(member.name(), child));
    }

    /** Reads {@code child}, which is a child of the element. */
    ElementReader inside(Element child) {
        return new ElementReader(document, child, scope.with(child.attributes()));
    }

    private @Nullable Element first(ElementMember member) {
        for (Node child : element.children()) {
            if (child instanceof Element found && scope.isCalled(member.name(), found)) {
                return found;
            }
        }
        return null;
    }

    private static <T> Spelled<T> leaf(@Nullable Element found, Notation<T> notation) {
        return new Spelling<>(found == null ? null : found.text().orElse(null), notation);
    }
}
