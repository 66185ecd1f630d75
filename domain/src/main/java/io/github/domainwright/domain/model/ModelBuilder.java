package io.github.domainwright.domain.model;

import io.github.domainwright.domain.model.Member.AttributeMember;
import io.github.domainwright.domain.model.Member.ChildMember;
import io.github.domainwright.domain.model.Member.ContentMember;
import io.github.domainwright.domain.model.Member.ElementMember;
import io.github.domainwright.domain.model.Member.FlagMember;
import io.github.domainwright.domain.model.Member.LeafMember;
import io.github.domainwright.domain.model.Member.TextMember;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What generated builders stand on: an element while it is built or changed, by its members. */
public abstract class ModelBuilder {
    private final ElementEditor editor;

    /** Changes the element of {@code editor}. */
    protected ModelBuilder(ElementEditor editor) {
        this.editor = editor;
    }

    /** Returns the element without types. */
    protected final ElementEditor untyped() {
        return editor;
    }

    /** Views the element as it is now by {@code type}. */
    protected final <V extends ModelledElement, B> V viewed(ElementType<V, B> type) {
        return type.view(ElementReader.of(editor));
    }

    /** Sets an attribute. */
    protected final <T> void set(AttributeMember<T> member, T value) {
        editor.attribute(member.name(), member.notation().write(value));
    }

    /** Removes an attribute. */
    protected final void clear(AttributeMember<?> member) {
        editor.removeAttribute(member.name());
    }

    /** Sets the text of the element. */
    protected final <T> void set(TextMember<T> member, T value) {
        editor.text(member.notation().write(value));
    }

    /** Removes the text of the element. */
    protected final void clear(TextMember<?> member) {
        editor.children().removeText();
    }

    /** Sets the text of the first child of a name, which is added if there is none. */
    protected final <T> void set(LeafMember<T> member, T value) {
        String text = member.notation().write(value);
        editor.children().edit(member.name(), MemberOrder.NONE, leaf -> leaf.text(text));
    }

    /** Adds a child that has only text. */
    protected final <T> void add(LeafMember<T> member, T value) {
        String text = member.notation().write(value);
        editor.children().add(member.name(), MemberOrder.NONE, leaf -> leaf.text(text));
    }

    /** Sees to it that an empty child is there, or is not. */
    protected final void set(FlagMember member, boolean isPresent) {
        if (isPresent) {
            editor.children().edit(member.name(), MemberOrder.NONE, flag -> {});
        } else {
            clear(member);
        }
    }

    /** Changes the first child of a name, which is added if there is none. */
    protected final <V extends ModelledElement, B> void edit(ChildMember<V, B> member, Consumer<? super B> change) {
        ElementType<V, B> type = member.type().get();
        editor.children().edit(member.name(), type.order(), child -> change.accept(type.builder(child)));
    }

    /** Puts a copy of {@code original} in the place of the first child of a name. */
    protected final <V extends ModelledElement, B> void put(ChildMember<V, B> member, V original) {
        editor.children().put(member.name(), ElementReader.of(original));
    }

    /** Adds a child. */
    protected final <V extends ModelledElement, B> void add(ChildMember<V, B> member, Consumer<? super B> change) {
        ElementType<V, B> type = member.type().get();
        editor.children().add(member.name(), type.order(), child -> change.accept(type.builder(child)));
    }

    /** Adds a copy of {@code original}. */
    protected final <V extends ModelledElement, B> void add(ChildMember<V, B> member, V original) {
        editor.children().add(member.name(), ElementReader.of(original));
    }

    /** Changes the children of a name that {@code which} accepts. */
    protected final <V extends ModelledElement, B> void edit(
            ChildMember<V, B> member, Predicate<? super V> which, Consumer<? super B> change) {
        ElementType<V, B> type = member.type().get();
        for (Element child : accepted(member, which)) {
            editor.children().edit(child, type.order(), found -> change.accept(type.builder(found)));
        }
    }

    /** Removes the children of a name that {@code which} accepts. */
    protected final <V extends ModelledElement, B> void remove(ChildMember<V, B> member, Predicate<? super V> which) {
        accepted(member, which).forEach(editor.children()::remove);
    }

    private <V extends ModelledElement, B> List<Element> accepted(
            ChildMember<V, B> member, Predicate<? super V> which) {
        ElementReader reader = ElementReader.of(editor);
        ElementType<V, B> type = member.type().get();
        return editor.children().named(member.name()).stream()
                .filter(child -> which.test(type.view(reader.inside(child))))
                .toList();
    }

    /** Removes all children of a name. */
    protected final void clear(ElementMember member) {
        editor.children().named(member.name()).forEach(editor.children()::remove);
    }

    /** Adds a child of any name. */
    protected final void add(ContentMember member, Element child) {
        editor.add(child);
    }

    /** Removes all child elements. */
    protected final void clear(ContentMember member) {
        editor.remove(child -> true);
    }
}
