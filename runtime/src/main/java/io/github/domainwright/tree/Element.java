package io.github.domainwright.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element with its attributes and children, in document order.
 *
 * @param name the name, with its prefix if it has one ({@code qemu:commandline})
 * @param attributes the attributes, each name once
 * @param children elements, texts and comments in document order
 * @param occurrence how often the element is written
 * @param origin where it comes from
 */
public record Element(
        String name, List<Attribute> attributes, List<Node> children, Occurrence occurrence, Origin origin)
        implements Node {
    /** Copies the lists. */
    public Element {
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** Makes an element that is written once. */
    public Element(String name, List<Attribute> attributes, List<Node> children, Origin origin) {
        this(name, attributes, children, Occurrence.ONCE, origin);
    }

    /** Finds the attribute {@code name}. */
    public Optional<Attribute> attribute(String name) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(name)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    /** Returns the text of the attribute {@code name} if it is there and known. */
    public Optional<String> literal(String name) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(name)) {
                return attribute.value() instanceof Value.Literal literal
                        ? Optional.of(literal.text())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns the elements at {@code path}, seen from this one, in document order. */
    public List<Element> elements(DomainPath path) {
        List<Element> found = List.of(this);
        if (path.steps().isEmpty()) {
            return found;
        }
        for (DomainPath.Step step : path.steps()) {
            List<Element> inside = List.of();
            for (Element element : found) {
                inside = element.addAll(step, inside);
            }
            if (inside.isEmpty()) {
                return inside;
            }
            found = inside;
        }
        return Collections.unmodifiableList(found);
    }

    /** Returns {@code found} and the child elements that {@code step} leads to; most rules ask for what is not there. */
    private List<Element> addAll(DomainPath.Step step, List<Element> found) {
        List<Element> all = found;
        for (Node child : children) {
            if (child instanceof Element element && step.matches(element)) {
                if (all.isEmpty()) {
                    all = new ArrayList<>();
                }
                all.add(element);
            }
        }
        return all;
    }

    /** Returns the child elements in document order. */
    public Stream<Element> elements() {
        return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** Returns the child elements called {@code name} in document order. */
    public Stream<Element> elements(String name) {
        return elements().filter(child -> child.name.equals(name));
    }

    /** Finds the first child element called {@code name}. */
    public Optional<Element> element(String name) {
        for (Node child : children) {
            if (child instanceof Element element && element.name.equals(name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** Returns the text directly inside this element, {@code ""} if there is none, if all of it is known. */
    public Optional<String> text() {
        StringBuilder text = new StringBuilder();
        for (Node child : children) {
            if (child instanceof Text node) {
                if (!(node.value() instanceof Value.Literal literal)) {
                    return Optional.empty();
                }
                text.append(literal.text());
            }
        }
        return Optional.of(text.toString());
    }

    /** Returns this element with other attributes. */
    public Element withAttributes(List<Attribute> others) {
        return new Element(name, others, children, occurrence, origin);
    }

    /** Returns this element with other children. */
    public Element withChildren(List<? extends Node> others) {
        return new Element(name, attributes, List.copyOf(others), occurrence, origin);
    }
}
