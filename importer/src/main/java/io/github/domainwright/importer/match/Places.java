package io.github.domainwright.importer.match;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.Optional;

/** Finds what stands at a place below an element. */
public final class Places {
    private Places() {}

    /** Returns all elements that {@code place} leads to. */
    public static List<Element> elements(Element base, DomainPath place) {
        List<Element> found = List.of(base);
        for (DomainPath.Step step : place.steps()) {
            found = found.stream()
                    .flatMap(element -> element.elements(step.name()))
                    .filter(element -> step.key().isEmpty()
                            || element.literal(step.key())
                                    .filter(step.keyValue()::equals)
                                    .isPresent())
                    .toList();
        }
        return found;
    }

    /** Finds the first element that {@code place} leads to, by the first of each name: where a binder would write. */
    public static Optional<Element> element(Element base, DomainPath place) {
        return elements(base, place.element()).stream().findFirst();
    }

    /** Finds the attribute or text at {@code place} of the element that holds it. */
    public static Optional<String> value(Element holder, DomainPath place) {
        return place.isText() ? holder.text().filter(text -> !text.isBlank()) : holder.literal(place.attribute());
    }
}
