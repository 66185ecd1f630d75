package io.github.domainwright.rule;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A document in which one value was changed.
 *
 * @param path where, such as {@code os/loader/@secure}
 * @param text what it was changed to
 * @param root the changed document
 */
record ValueChange(String path, String text, Element root) {
    DomainTree tree() {
        return new DomainTree(root);
    }

    /** Gives {@code use} the document with each of its values changed to {@code text}, one at a time. */
    static void each(Element root, String text, Consumer<ValueChange> use) {
        each(root, "", text, use);
    }

    private static void each(Element element, String prefix, String text, Consumer<ValueChange> use) {
        Value value = Value.of(text);
        for (Attribute attribute : element.attributes()) {
            List<Attribute> others = new ArrayList<>(element.attributes());
            others.replaceAll(other -> other == attribute ? new Attribute(other.name(), value, other.origin()) : other);
            use.accept(new ValueChange(prefix + "@" + attribute.name(), text, element.withAttributes(others)));
        }
        for (Node child : element.children()) {
            if (child instanceof Node.Text old) {
                Node changed = new Node.Text(value, old.origin());
                use.accept(new ValueChange(prefix + "text()", text, with(element, child, changed)));
            } else if (child instanceof Element inner) {
                each(
                        inner,
                        prefix + inner.name() + "/",
                        text,
                        change -> use.accept(new ValueChange(change.path, text, with(element, child, change.root))));
            }
        }
    }

    private static Element with(Element parent, Node child, Node instead) {
        List<Node> others = new ArrayList<>(parent.children());
        others.replaceAll(other -> other == child ? instead : other);
        return parent.withChildren(others);
    }
}
