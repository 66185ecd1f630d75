package io.github.domainwright.importer.match;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What of a document is said already: names of attributes by their element, its text, the element itself. */
public final class Claims {
    private static final String ITSELF = ".";

    private final Map<Element, Set<String>> claimed = new IdentityHashMap<>();

    /** Starts without claims. */
    public Claims() {}

    /** Starts with those of {@code other}, which stays as it is. */
    public Claims(Claims other) {
        other.claimed.forEach((element, names) -> claimed.put(element, new HashSet<>(names)));
    }

    /** Takes over what {@code other} has. */
    public void addAll(Claims other) {
        other.claimed.forEach((element, names) ->
                claimed.computeIfAbsent(element, key -> new HashSet<>()).addAll(names));
    }

    /** Claims that {@code element} is there. */
    public void claim(Element element) {
        claimed.computeIfAbsent(element, key -> new HashSet<>()).add(ITSELF);
    }

    /** Claims the attribute or text at the end of {@code place}, or else the element alone. */
    public void claim(Element element, DomainPath place) {
        claim(element);
        if (!place.isElement()) {
            claimed.get(element).add(place.attribute());
        }
    }

    /** Claims everything in {@code element}. */
    public void claimAll(Element element) {
        claim(element);
        Set<String> names = claimed.get(element);
        element.attributes().forEach(attribute -> names.add(attribute.name()));
        names.add("text()");
        element.elements().forEach(this::claimAll);
    }

    /** Tells whether the attribute or text at the end of {@code place} is claimed. */
    public boolean has(Element element, DomainPath place) {
        return claimed.getOrDefault(element, Set.of()).contains(place.isElement() ? ITSELF : place.attribute());
    }

    /** Tells whether anything of {@code element} or in it is claimed. */
    public boolean touches(Element element) {
        return claimed.containsKey(element) || element.elements().anyMatch(this::touches);
    }

    /** Counts what is claimed. */
    public int size() {
        return claimed.values().stream().mapToInt(Set::size).sum();
    }

    /** Returns what of {@code element} is not claimed: the element with less in it, or nothing. */
    public Optional<Element> rest(Element element) {
        Set<String> names = claimed.getOrDefault(element, Set.of());
        List<Attribute> attributes = element.attributes().stream()
                .filter(attribute -> !names.contains(attribute.name()))
                .toList();
        List<Node> content = new ArrayList<>();
        for (Node node : element.children()) {
            if (node instanceof Element child) {
                rest(child).ifPresent(content::add);
            } else if (node instanceof Node.Text && !names.contains("text()") && !isBlankText(element)) {
                content.add(node);
            }
        }
        boolean isEmpty = attributes.isEmpty() && content.isEmpty();
        return isEmpty && touches(element)
                ? Optional.empty()
                : Optional.of(element.withAttributes(attributes).withChildren(content));
    }

    private static boolean isBlankText(Element element) {
        return element.text().filter(String::isBlank).isPresent();
    }
}
