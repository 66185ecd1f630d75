package io.github.domainwright.processor.generate;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values of a guest, and what they make of a tree with holes.
 *
 * @param one the value of the required component
 * @param maybe that of the optional one
 * @param many those of the list
 */
record GuestValues(String one, Optional<String> maybe, List<String> many) {
    /** Returns {@code tree}, whose root is always written, without holes. */
    Element in(Element tree) {
        return (Element) filled(tree, one);
    }

    /** Returns {@code node} as often as it is written. */
    private List<Node> written(Node node, String around) {
        if (node instanceof Element element && element.occurrence() instanceof Occurrence.IfPresent) {
            return maybe.stream().map(value -> filled(element, value)).toList();
        }
        if (node instanceof Element element && element.occurrence() instanceof Occurrence.ForEach) {
            return many.stream().map(value -> filled(element, value)).toList();
        }
        return List.of(filled(node, around));
    }

    private Node filled(Node node, String value) {
        if (node instanceof Node.Text text) {
            return new Node.Text(filled(text.value(), value), text.origin());
        }
        if (!(node instanceof Element element)) {
            return node;
        }
        List<Attribute> attributes = element.attributes().stream()
                .map(attribute -> new Attribute(attribute.name(), filled(attribute.value(), value), attribute.origin()))
                .toList();
        List<Node> children = new ArrayList<>();
        element.children().forEach(child -> children.addAll(written(child, value)));
        return new Element(element.name(), attributes, children, element.origin());
    }

    private static Value filled(Value value, String text) {
        return value instanceof Value.Parameter ? Value.of(text) : value;
    }
}
