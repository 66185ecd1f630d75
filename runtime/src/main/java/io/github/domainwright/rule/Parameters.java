package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Value;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Finds the values in a tree that are known only when a guest is built. */
final class Parameters {
    /** The paths of each rule: many profiles are asked, and rules read or put together their paths each time. */
    private static final Map<Rule, List<DomainPath>> PATHS = new ConcurrentHashMap<>();

    private Parameters() {}

    /** Tells whether a value that {@code rule} is about is given by a component, see {@link Rule#dependsOnValues}. */
    static boolean areAt(Rule rule, DomainTree tree) {
        String id = rule.text().id();
        return PATHS.computeIfAbsent(rule, Rule::paths).stream().anyMatch(path -> areAt(path, tree, id));
    }

    /**
     * Tells whether there is one at {@code path} that the rule {@code id} is about. A parameter whose format has that id is
     * not: its format is checked when it is given.
     */
    private static boolean areAt(DomainPath path, DomainTree tree, String id) {
        return at(path, tree).anyMatch(parameter -> !parameter.format().rule().equals(id));
    }

    /** Returns those at {@code path}, in the order of the document. */
    static Stream<Value.Parameter> at(DomainPath path, DomainTree tree) {
        return tree.elements(path.element()).stream()
                .flatMap(element -> path.isText() ? texts(element) : attribute(element, path.attribute()))
                .filter(Value.Parameter.class::isInstance)
                .map(Value.Parameter.class::cast);
    }

    private static Stream<Value> texts(Element element) {
        return element.children().stream().filter(Node.Text.class::isInstance).map(text -> ((Node.Text) text).value());
    }

    private static Stream<Value> attribute(Element element, String name) {
        return element.attribute(name).stream().map(attribute -> attribute.value());
    }
}
