package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Value;
import java.util.stream.Stream;

/** Finds the values in a tree that are known only when a guest is built. */
final class Parameters {
    private Parameters() {}

    /**
     * Tells whether there is one at {@code path}, in an element anywhere inside, that the rule {@code id} is about; its
     * format is checked when it is given, so a parameter whose format has that id is not.
     */
    static boolean areAt(DomainPath path, DomainTree tree, String id) {
        return tree.elements(path.element()).stream()
                .flatMap(element -> values(element, path))
                .anyMatch(value -> value instanceof Value.Parameter parameter
                        && !parameter.format().rule().equals(id));
    }

    private static Stream<Value> values(Element element, DomainPath path) {
        if (path.isElement()) {
            return all(element);
        }
        return path.isText()
                ? texts(element)
                : element.attribute(path.attribute()).stream().map(attribute -> attribute.value());
    }

    private static Stream<Value> all(Element element) {
        Stream<Value> attributes = element.attributes().stream().map(attribute -> attribute.value());
        Stream<Value> inside = element.elements().flatMap(Parameters::all);
        return Stream.of(attributes, texts(element), inside).flatMap(values -> values);
    }

    private static Stream<Value> texts(Element element) {
        return element.children().stream().filter(Node.Text.class::isInstance).map(text -> ((Node.Text) text).value());
    }
}
