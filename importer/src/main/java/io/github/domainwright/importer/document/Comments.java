package io.github.domainwright.importer.document;

import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import java.util.stream.Stream;

/** The comments of a document. */
final class Comments {
    private Comments() {}

    /** Counts them, those around the {@code domain} element among them. */
    static long in(DomainTree document) {
        return Stream.of(document.before(), document.after(), document.root().children())
                .flatMap(nodes -> nodes.stream())
                .mapToLong(Comments::in)
                .sum();
    }

    private static long in(Node node) {
        if (node instanceof Element element) {
            return element.children().stream().mapToLong(Comments::in).sum();
        }
        return node instanceof Node.Comment ? 1 : 0;
    }
}
