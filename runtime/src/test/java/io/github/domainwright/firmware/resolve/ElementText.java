package io.github.domainwright.firmware.resolve;

import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Value;
import java.util.stream.Collectors;

/** Writes an element so that two can be compared by eye; origins and comments do not count. */
final class ElementText {
    private ElementText() {}

    static String of(Element element) {
        return lines(element, "");
    }

    private static String lines(Element element, String indent) {
        String attributes = element.attributes().stream()
                .map(attribute -> " " + attribute.name() + "='" + ((Value.Literal) attribute.value()).text() + "'")
                .collect(Collectors.joining());
        StringBuilder text = new StringBuilder(indent + element.name() + attributes + "\n");
        for (Node child : element.children()) {
            if (child instanceof Element nested) {
                text.append(lines(nested, indent + "  "));
            } else if (child instanceof Node.Text inner && !literal(inner).isBlank()) {
                text.append(indent).append("  \"").append(literal(inner)).append("\"\n");
            }
        }
        return text.toString();
    }

    private static String literal(Node.Text text) {
        return ((Value.Literal) text.value()).text();
    }
}
