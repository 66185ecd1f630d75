package io.github.domainwright.processor.generate;

import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Value;
import io.github.domainwright.value.ValueFormat;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the values of components must look like: the formats of all holes that they fill, or the name of their element. */
final class HoleFormats {
    private final Map<String, Set<ValueFormat>> formats = new LinkedHashMap<>();

    private final Map<String, String> subtrees = new HashMap<>();

    private HoleFormats() {}

    static HoleFormats in(DomainTree tree) {
        HoleFormats formats = new HoleFormats();
        formats.collect(tree.root());
        return formats;
    }

    /** Returns the formats of {@code component}, in the order of the document. */
    Set<ValueFormat> of(ComponentModel component) {
        return formats.getOrDefault(component.name(), Set.of());
    }

    /** Returns what the element must be called that {@code component} gives, if it gives one. */
    Optional<String> subtreeOf(ComponentModel component) {
        return Optional.ofNullable(subtrees.get(component.name()));
    }

    private void collect(Element element) {
        element.attributes().forEach(attribute -> note(attribute.value()));
        for (Node node : element.children()) {
            if (node instanceof Element child) {
                collect(child);
            } else if (node instanceof Node.Text text) {
                note(text.value());
            } else if (node instanceof Node.Subtree subtree) {
                subtrees.put(subtree.component(), subtree.name());
            }
        }
    }

    private void note(Value value) {
        if (value instanceof Value.Parameter parameter) {
            formats.computeIfAbsent(parameter.component(), component -> new LinkedHashSet<>())
                    .add(parameter.format());
        }
    }
}
