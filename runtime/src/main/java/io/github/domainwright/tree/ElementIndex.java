package io.github.domainwright.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a tree by the names on the way to them. Rules ask a document for hundreds of places, most of which it
 * does not have; a look at each child of each element on the way was most of the time that they took.
 */
final class ElementIndex {
    private final Map<String, ElementIndex> inside = new HashMap<>();
    private final List<Element> elements = new ArrayList<>();
    private final List<Element> view = Collections.unmodifiableList(elements);

    /** Makes the index of {@code root} and all that is in it. */
    ElementIndex(Element root) {
        add(root);
    }

    private ElementIndex() {}

    private void add(Element element) {
        elements.add(element);
        for (Node child : element.children()) {
            if (child instanceof Element inner) {
                ElementIndex place = inside.get(inner.name());
                if (place == null) {
                    place = new ElementIndex();
                    inside.put(inner.name(), place);
                }
                place.add(inner);
            }
        }
    }

    /** Returns the elements at {@code path}, in document order. */
    List<Element> elements(DomainPath path) {
        ElementIndex place = this;
        List<DomainPath.Step> steps = path.steps();
        for (int i = 0; i < steps.size(); i++) {
            DomainPath.Step step = steps.get(i);
            @Nullable ElementIndex next = place.inside.get(step.name());
            if (next == null) {
                return List.of();
            }
            if (!step.key().isEmpty()) {
                // Mostly the last step; what is in some of the elements alone has no place in the index.
                return i == steps.size() - 1
                        ? next.matching(step)
                        : elements.get(0).elements(path);
            }
            place = next;
        }
        return place.view;
    }

    private List<Element> matching(DomainPath.Step step) {
        List<Element> matching = new ArrayList<>();
        for (Element element : elements) {
            if (step.matches(element)) {
                matching.add(element);
            }
        }
        return Collections.unmodifiableList(matching);
    }
}
