package io.github.domainwright.domain.model;

import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Origin;
import java.util.List;
import java.util.function.Function;

/**
 * A modelled kind of element: its members in libvirt's order, and how it is viewed and built. Each generated builder has
 * one as {@code TYPE}.
 *
 * @param <V> the view
 * @param <B> the builder
 */
public final class ElementType<V extends ModelledElement, B> {
    private final Function<ElementReader, V> view;
    private final Function<ElementEditor, B> builder;
    private final List<Member> members;
    private final MemberOrder order;

    private ElementType(Function<ElementReader, V> view, Function<ElementEditor, B> builder, List<Member> members) {
        this.view = view;
        this.builder = builder;
        this.members = members;
        this.order = new MemberOrder(members);
    }

    /** Makes a type of its view, its builder and its members. */
    public static <V extends ModelledElement, B> ElementType<V, B> of(
            Function<ElementReader, V> view, Function<ElementEditor, B> builder, Member... members) {
        return new ElementType<>(view, builder, List.of(members));
    }

    /** Returns the members in libvirt's order. */
    public List<Member> members() {
        return members;
    }

    /** Views {@code element}, which stands where no prefix is declared but its own. */
    public V view(Element element) {
        return view(ElementReader.of(new DomainTree(element)));
    }

    /** Views the root of {@code document}. */
    public V view(DomainTree document) {
        return view(ElementReader.of(document));
    }

    /** Views the element of {@code reader}. */
    public V view(ElementReader reader) {
        return view.apply(reader);
    }

    /** Starts an element called {@code name} that has nothing in it. */
    public B builder(String name) {
        Element empty = new Element(name, List.of(), List.of(), Origin.UNKNOWN);
        return builder(ElementEditor.of(empty, Scope.EMPTY, order));
    }

    /** Starts with what {@code original} has; nobody sees the changes there. */
    public B builder(V original) {
        return builder(ElementEditor.of(ElementReader.of(original), order));
    }

    B builder(ElementEditor editor) {
        return builder.apply(editor);
    }

    MemberOrder order() {
        return order;
    }
}
