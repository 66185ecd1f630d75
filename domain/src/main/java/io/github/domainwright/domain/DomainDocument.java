package io.github.domainwright.domain;

import io.github.domainwright.domain.compare.Difference;
import io.github.domainwright.domain.compare.SemanticDiff;
import io.github.domainwright.domain.model.UnmodelledNode;
import io.github.domainwright.domain.model.UnmodelledNodes;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainWriter;
import java.util.List;
import java.util.function.Consumer;

/** The document of a domain as a whole, besides its views. It never changes; an edit gives another one. */
public interface DomainDocument {
    /** Returns the tree that all views of the domain read, with everything that the document has. */
    DomainTree tree();

    /**
     * Returns the document as text, in libvirt's layout and without an XML declaration; it is to be encoded in UTF-8.
     *
     * @throws IllegalArgumentException if the tree has values that only a guest gives
     */
    default String toXml() {
        return DomainWriter.toXml(tree());
    }

    /** Returns the domain after {@code change}; everything that the change does not touch is kept as it is. */
    default Domain edit(Consumer<DomainBuilder> change) {
        DomainBuilder builder = DomainBuilder.TYPE.builder(Domain.of(tree()));
        change.accept(builder);
        return builder.build();
    }

    /** Returns the nodes that no view names, in document order; comments and declarations of namespaces are none. */
    default List<UnmodelledNode> unmodelled() {
        return UnmodelledNodes.of(tree(), DomainBuilder.TYPE);
    }

    /**
     * Returns what {@code other} says differently. The order of attributes and of siblings of different names, comments,
     * prefixes and the base of numbers do not count; nor does what libvirt fills in or writes in other words when it
     * defines or runs a domain, on whichever side it stands. Firmware that libvirt has chosen does count.
     */
    default List<Difference> semanticDiff(DomainDocument other) {
        return SemanticDiff.between(tree(), other.tree());
    }
}
