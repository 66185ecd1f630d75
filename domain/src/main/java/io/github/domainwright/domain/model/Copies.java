package io.github.domainwright.domain.model;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Elements that are put into another document: they bring along the prefixes they need, and no places. */
final class Copies {
    private Copies() {}

    /** Returns the element of {@code original}, called as {@code empty} is, so that it can stand in {@code target}. */
    static Element of(ElementReader original, Element empty, Scope target) {
        Element element = original.element();
        List<Attribute> attributes = new ArrayList<>(empty.attributes());
        element.attributes().stream()
                .filter(attribute -> empty.attribute(attribute.name()).isEmpty())
                .map(Copies::withoutPlace)
                .forEach(attributes::add);
        Element copy = new Element(empty.name(), attributes, children(element), element.occurrence(), Origin.UNKNOWN);
        return declared(copy, prefixes(copy), original.scope(), target);
    }

    /** Returns the element of {@code original} with the declarations of all prefixes that it needs on its own. */
    static Element onItsOwn(ElementReader original) {
        Set<String> prefixes = prefixes(original.element());
        addPrefix(original.element().name(), prefixes);
        return declared(original.element(), prefixes, original.scope(), Scope.EMPTY);
    }

    private static Element declared(Element element, Set<String> prefixes, Scope scope, Scope target) {
        List<Attribute> attributes = new ArrayList<>(element.attributes());
        for (String prefix : prefixes) {
            String namespace = scope.namespace(prefix);
            boolean isDeclared = element.attribute(Scope.declaration(prefix)).isPresent();
            if (!isDeclared && !namespace.isEmpty() && !target.namespace(prefix).equals(namespace)) {
                attributes.add(PrefixEditor.declaration(prefix, namespace));
            }
        }
        return element.withAttributes(attributes);
    }

    /**
     * Returns what can be prefixes inside {@code element}: of names, and of values such as that of {@code xsi:type}. Its own
     * name is the document's that it comes to.
     */
    private static Set<String> prefixes(Element element) {
        Set<String> prefixes = new TreeSet<>();
        element.attributes().forEach(attribute -> {
            addPrefix(attribute.name(), prefixes);
            addPrefix(attribute.value(), prefixes);
        });
        for (Node child : element.children()) {
            if (child instanceof Element inner) {
                addPrefix(inner.name(), prefixes);
                prefixes.addAll(prefixes(inner));
            } else if (child instanceof Node.Text text) {
                addPrefix(text.value(), prefixes);
            }
        }
        return prefixes;
    }

    private static void addPrefix(Value value, Set<String> prefixes) {
        if (value instanceof Value.Literal literal) {
            addPrefix(literal.text().strip(), prefixes);
        }
    }

    private static void addPrefix(String name, Set<String> prefixes) {
        if (name.contains(":")) {
            prefixes.add(name.substring(0, name.indexOf(':')));
        }
    }

    private static List<Node> children(Element element) {
        return element.children().stream().map(Copies::withoutPlace).toList();
    }

    private static Node withoutPlace(Node node) {
        if (node instanceof Element element) {
            List<Attribute> attributes =
                    element.attributes().stream().map(Copies::withoutPlace).toList();
            return new Element(element.name(), attributes, children(element), element.occurrence(), Origin.UNKNOWN);
        }
        if (node instanceof Node.Text text) {
            return new Node.Text(text.value(), Origin.UNKNOWN);
        }
        if (node instanceof Node.Comment comment) {
            return new Node.Comment(comment.text(), Origin.UNKNOWN);
        }
        if (node instanceof Node.ProcessingInstruction instruction) {
            return new Node.ProcessingInstruction(instruction.target(), instruction.content(), Origin.UNKNOWN);
        }
        throw new IllegalArgumentException(node + " depends on a guest's values");
    }

    private static Attribute withoutPlace(Attribute attribute) {
        return new Attribute(attribute.name(), attribute.value(), attribute.occurrence(), Origin.UNKNOWN);
    }
}
