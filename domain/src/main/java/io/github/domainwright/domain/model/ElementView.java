package io.github.domainwright.domain.model;

import io.github.domainwright.domain.model.Member.AttributeMember;
import io.github.domainwright.domain.model.Member.ChildMember;
import io.github.domainwright.domain.model.Member.ContentMember;
import io.github.domainwright.domain.model.Member.FlagMember;
import io.github.domainwright.domain.model.Member.LeafMember;
import io.github.domainwright.domain.model.Member.TextMember;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.xml.DomainWriter;
import io.github.domainwright.xml.XmlOut;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What generated views stand on. A view stores nothing but where its element stands, and reads when it is asked; two views
 * of one kind are equal if their elements are, places included.
 */
public abstract class ElementView implements ModelledElement {
    private final ElementReader reader;

    /** Views the element of {@code reader}. */
    protected ElementView(ElementReader reader) {
        this.reader = reader;
    }

    final ElementReader reader() {
        return reader;
    }

    @Override
    public final Element element() {
        return reader.element();
    }

    @Override
    public final Element standalone() {
        return Copies.onItsOwn(reader);
    }

    /** Returns the document with the element as its root. */
    public final DomainTree tree() {
        return reader.document();
    }

    /** Reads an attribute. */
    protected final <T> Spelled<T> read(AttributeMember<T> member) {
        return reader.read(member);
    }

    /** Reads the text of the element. */
    protected final <T> Spelled<T> read(TextMember<T> member) {
        return reader.read(member);
    }

    /** Reads the first child of a name that has only text. */
    protected final <T> Spelled<T> read(LeafMember<T> member) {
        return reader.read(member);
    }

    /** Reads the children of a name that have only text. */
    protected final <T> List<Spelled<T>> readAll(LeafMember<T> member) {
        return reader.readAll(member);
    }

    /** Tells whether an empty child is there. */
    protected final boolean read(FlagMember member) {
        return reader.read(member);
    }

    /** Views the first child of a name. */
    protected final <V extends ModelledElement, B> Optional<V> read(ChildMember<V, B> member) {
        return reader.read(member);
    }

    /** Views the children of a name. */
    protected final <V extends ModelledElement, B> List<V> readAll(ChildMember<V, B> member) {
        return reader.readAll(member);
    }

    /** Returns the children, each with the declarations of prefixes that it needs on its own. */
    protected final List<Element> read(ContentMember member) {
        return element()
                .elements()
                .map(child -> Copies.onItsOwn(reader.inside(child)))
                .toList();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ElementView view
                && view.getClass() == getClass()
                && view.element().equals(element());
    }

    @Override
    public final int hashCode() {
        return element().hashCode();
    }

    /** Returns the element as it is written. */
    @Override
    public final String toString() {
        XmlOut out = new XmlOut(256);
        DomainWriter.write(element(), 0, out);
        return out.toString();
    }
}
