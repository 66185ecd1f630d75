package io.github.domainwright.importer.document;

import io.github.domainwright.importer.match.Claims;
import io.github.domainwright.platform.PlatformPlaces;
import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Makes fragments of what no word says. */
final class Fragments {
    private final Claims claims;
    private final BiConsumer<Element, String> missing;

    /**
     * Makes fragments of what {@code claims} leave.
     *
     * @param missing takes what not even a fragment can say: the element that it is in, and its path
     */
    Fragments(Claims claims, BiConsumer<Element, String> missing) {
        this.claims = claims;
        this.missing = missing;
    }

    /** Returns the fragments of {@code root}'s children. */
    List<Fragment> of(Element root) {
        List<Fragment> fragments = new ArrayList<>();
        root.elements().forEach(child -> add("", child, fragments));
        return fragments;
    }

    private void add(String at, Element element, List<Fragment> fragments) {
        Optional<Element> rest = claims.rest(element);
        if (rest.isEmpty()) {
            return;
        }
        boolean isPartial = claims.touches(element);
        boolean hasOnlyElements = rest.get().attributes().isEmpty()
                && rest.get().children().stream().noneMatch(Node.Text.class::isInstance);
        String path = at.isEmpty() ? element.name() : at + "/" + element.name();
        if (PlatformPlaces.contains(path)) {
            missing.accept(element, path);
            return;
        }
        if (isPartial && hasOnlyElements) {
            element.elements().forEach(child -> add(path, child, fragments));
        } else {
            without(rest.get(), path).ifPresent(possible -> fragments.add(new Fragment(at, possible)));
        }
    }

    /** Returns {@code element} without what only annotations of the platform can say, if there is something left. */
    private Optional<Element> without(Element element, String path) {
        if (PlatformPlaces.contains(path)) {
            missing.accept(element, path);
            return Optional.empty();
        }
        List<Attribute> attributes = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            String place = path + "/@" + attribute.name();
            if (PlatformPlaces.contains(place)) {
                missing.accept(element, place);
            } else {
                attributes.add(attribute);
            }
        }
        List<Node> children = new ArrayList<>();
        for (Node node : element.children()) {
            if (node instanceof Element child) {
                without(child, path + "/" + child.name()).ifPresent(children::add);
            } else {
                children.add(node);
            }
        }
        boolean isEmptied = attributes.isEmpty()
                && children.isEmpty()
                && !(element.attributes().isEmpty() && element.children().isEmpty());
        return isEmptied
                ? Optional.empty()
                : Optional.of(element.withAttributes(attributes).withChildren(children));
    }
}
