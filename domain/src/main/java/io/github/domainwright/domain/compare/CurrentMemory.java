package io.github.domainwright.domain.compare;

import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** The memory that a guest has at start: if a document does not say it, all of its memory. */
final class CurrentMemory {
    private static final String NAME = "currentMemory";

    private CurrentMemory() {}

    /** Returns {@code document} with {@code <currentMemory>} if it says at least {@code <memory>}. */
    static DomainTree in(DomainTree document) {
        Element root = document.root();
        if (root.element(NAME).isPresent()) {
            return document;
        }
        return root.element("memory")
                .map(memory -> {
                    List<Node> children = new ArrayList<>(root.children());
                    children.add(new Element(
                            NAME,
                            memory.attribute("unit").map(List::of).orElse(List.of()),
                            memory.children(),
                            memory.origin()));
                    return document.withRoot(root.withChildren(children));
                })
                .orElse(document);
    }
}
