package io.github.domainwright.benchmarks.emit;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.xml.DomainWriter;
import java.util.Comparator;

/** Documents that say the same as the same text: layout, quotes and the order of attributes mean nothing. */
final class Canonical {
    private Canonical() {}

    static String of(DomainTree document) {
        return DomainWriter.toXml(new DomainTree(sorted(document.root())));
    }

    private static Element sorted(Element element) {
        return element.withAttributes(element.attributes().stream()
                        .sorted(Comparator.comparing(Attribute::name))
                        .toList())
                .withChildren(element.children().stream().map(Canonical::sorted).toList());
    }

    private static Node sorted(Node node) {
        return node instanceof Element element ? sorted(element) : node;
    }
}
