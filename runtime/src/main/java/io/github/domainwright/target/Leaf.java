package io.github.domainwright.target;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a domain: an attribute, a text, an element with nothing in it, or one that a guest gives as a whole.
 *
 * @param path where it stands
 * @param node the attribute, text, element or subtree
 * @param value its value; {@code null} for an element
 * @param origin what caused it
 */
public record Leaf(DomainPath path, Object node, @Nullable Value value, Origin origin) {
    /** Returns the statements in {@code element}, which stands at {@code path}, in document order. */
    static List<Leaf> of(Element element, DomainPath path) {
        List<Leaf> leaves = new ArrayList<>();
        boolean isEmpty = element.attributes().isEmpty();
        for (Attribute attribute : element.attributes()) {
            leaves.add(new Leaf(inside(path, attribute.name()), attribute, attribute.value(), attribute.origin()));
        }
        for (Node child : element.children()) {
            if (child instanceof Element inner) {
                isEmpty = false;
                leaves.addAll(isForPinned(inner) ? List.of() : of(inner, path.child(inner.name())));
            } else if (child instanceof Node.Text text && !isBlank(text)) {
                isEmpty = false;
                leaves.add(new Leaf(inside(path, "text()"), text, text.value(), text.origin()));
            } else if (child instanceof Node.Subtree subtree) {
                isEmpty = false;
                leaves.add(new Leaf(path.child(subtree.name()), subtree, null, subtree.origin()));
            }
        }
        return isEmpty ? List.of(new Leaf(path, element, null, element.origin())) : leaves;
    }

    /** What only a pinned firmware would need says nothing about the guest. */
    private static boolean isForPinned(Element element) {
        return element.occurrence() instanceof Occurrence.IfFirmwareNeedsSmm;
    }

    private static boolean isBlank(Node.Text text) {
        return text.value() instanceof Value.Literal literal && literal.text().isBlank();
    }

    private static DomainPath inside(DomainPath path, String attribute) {
        return new DomainPath(path.steps(), attribute);
    }
}
