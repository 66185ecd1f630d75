package io.github.domainwright.importer.document;

import io.github.domainwright.importer.match.Claims;
import io.github.domainwright.importer.vocabulary.Word;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.RepeatedElements;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An element and those around it.
 *
 * @param elements the elements, from below {@code domain} on
 */
record Chain(List<Element> elements) {
    Chain inside(Element child) {
        List<Element> longer = new ArrayList<>(elements);
        longer.add(child);
        return new Chain(longer);
    }

    Element last() {
        return elements.get(elements.size() - 1);
    }

    String names() {
        return elements.stream().map(Element::name).collect(Collectors.joining("/"));
    }

    DomainPath path() {
        return new DomainPath(
                elements.stream()
                        .map(element -> new DomainPath.Step(element.name(), "", ""))
                        .toList(),
                "");
    }

    boolean isRepeated() {
        return RepeatedElements.LIBVIRT.contains(path());
    }

    /** Tells whether the elements have the keys that the path of {@code word} asks for. */
    boolean hasKeysOf(Word word) {
        for (int i = 0; i < elements.size(); i++) {
            DomainPath.Step step = word.element().steps().get(i);
            boolean isOther = !step.key().isEmpty()
                    && elements.get(i)
                            .literal(step.key())
                            .filter(step.keyValue()::equals)
                            .isEmpty();
            if (isOther) {
                return false;
            }
        }
        return true;
    }

    /** Claims what the path of {@code word} writes by itself. */
    void claimKeysOf(Word word, Claims claims) {
        for (int i = 0; i < elements.size(); i++) {
            DomainPath.Step step = word.element().steps().get(i);
            if (!step.key().isEmpty()) {
                claims.claim(elements.get(i), DomainPath.of("@" + step.key()));
            }
        }
    }
}
