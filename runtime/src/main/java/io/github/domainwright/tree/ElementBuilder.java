package io.github.domainwright.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds one {@link Element} of a {@link TreeBuilder}. */
public final class ElementBuilder {
    /** libvirt writes it in each document, also where it holds nothing. */
    private static final String ALWAYS_THERE = "devices";

    private final String name;
    private final Origin origin;
    private boolean isStated;
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();
    private final List<ElementBuilder> children = new ArrayList<>();
    private final List<Node.Subtree> subtrees = new ArrayList<>();
    private Occurrence occurrence = Occurrence.ONCE;
    private Node.@Nullable Text text;

    /**
     * Starts without anything in it.
     *
     * @param isStated whether it means something by itself; else it is there only to hold something
     */
    ElementBuilder(String name, boolean isStated, Origin origin) {
        this.name = name;
        this.isStated = isStated;
        this.origin = origin;
    }

    /** Adds a child element, even if there is one of that name already. */
    public ElementBuilder add(String childName, Origin childOrigin) {
        return add(new ElementBuilder(childName, true, childOrigin));
    }

    /**
     * Returns the element at {@code path} below this one, adding what is not there yet. What is added on the way is there
     * only to hold something: a guest that has none of that has no such element.
     */
    public ElementBuilder at(DomainPath path, Origin addedFor) {
        ElementBuilder element = way(path, addedFor);
        element.isStated = true;
        return element;
    }

    private ElementBuilder way(DomainPath path, Origin addedFor) {
        ElementBuilder element = this;
        for (DomainPath.Step step : path.steps()) {
            element = element.child(step, addedFor);
        }
        return element;
    }

    /** Adds another element at {@code path} below this one, and what is not there yet around it. */
    public ElementBuilder addAt(DomainPath path, Origin addedFor) {
        DomainPath.Step last = path.steps().get(path.steps().size() - 1);
        ElementBuilder added = way(path.parent().orElseThrow(), addedFor).add(last, addedFor);
        added.isStated = true;
        return added;
    }

    /** Adds a hole for a whole element at {@code path} below this one, and what is not there yet around it. */
    public void addSubtree(DomainPath path, String component, Occurrence often, Origin addedFor) {
        String child = path.steps().get(path.steps().size() - 1).name();
        way(path.parent().orElseThrow(), addedFor).subtrees.add(new Node.Subtree(child, component, often, addedFor));
    }

    private ElementBuilder child(DomainPath.Step step, Origin addedFor) {
        for (ElementBuilder child : children) {
            if (child.isAt(step)) {
                return child;
            }
        }
        return add(step, addedFor);
    }

    private ElementBuilder add(DomainPath.Step step, Origin addedFor) {
        ElementBuilder added = add(new ElementBuilder(step.name(), step.name().equals(ALWAYS_THERE), addedFor));
        if (!step.key().isEmpty()) {
            added.attributes.put(step.key(), new Attribute(step.key(), Value.of(step.keyValue()), addedFor));
        }
        return added;
    }

    private ElementBuilder add(ElementBuilder child) {
        children.add(child);
        return child;
    }

    private boolean isAt(DomainPath.Step step) {
        if (!name.equals(step.name())) {
            return false;
        }
        Attribute key = attributes.get(step.key());
        return step.key().isEmpty() || key != null && key.value().equals(Value.of(step.keyValue()));
    }

    /** Finds the origin of the attribute or text at {@code path} below this element, if it is set. */
    public Optional<Origin> origin(DomainPath path) {
        ElementBuilder element = this;
        for (DomainPath.Step step : path.steps()) {
            Optional<ElementBuilder> next =
                    element.children.stream().filter(child -> child.isAt(step)).findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            element = next.get();
        }
        return element.originHere(path);
    }

    private Optional<Origin> originHere(DomainPath path) {
        if (path.isElement()) {
            return Optional.of(origin);
        }
        return path.isText()
                ? Optional.ofNullable(text).map(Node.Text::origin)
                : Optional.ofNullable(attributes.get(path.attribute())).map(Attribute::origin);
    }

    /** Puts {@code value} at {@code path} below this element; see {@link TreeBuilder#put}. */
    public Optional<Origin> put(DomainPath path, Value value, Origin valueOrigin) {
        ElementBuilder element = at(path, valueOrigin);
        Optional<Origin> present = path.isElement() ? Optional.empty() : element.originHere(path);
        if (present.isPresent()) {
            return present;
        }
        if (path.isText()) {
            element.text = new Node.Text(value, valueOrigin);
        } else if (!path.isElement()) {
            element.attributes.put(path.attribute(), new Attribute(path.attribute(), value, valueOrigin));
        }
        return Optional.empty();
    }

    /** Returns the names of the child elements that are there. */
    public Set<String> childNames() {
        return children.stream().map(child -> child.name).collect(Collectors.toUnmodifiableSet());
    }

    /** Tells whether the element has the attribute {@code attribute} and nothing else. */
    public boolean hasOnly(String attribute) {
        return attributes.size() == 1
                && attributes.containsKey(attribute)
                && children.isEmpty()
                && subtrees.isEmpty()
                && text == null;
    }

    /** Says how often the attribute {@code attribute}, which is set already, is written. */
    public void attributeOccurs(String attribute, Occurrence often) {
        attributes.computeIfPresent(attribute, (key, set) -> new Attribute(key, set.value(), often, set.origin()));
    }

    /** Says how often the element is written. */
    public void occurs(Occurrence often) {
        this.occurrence = often;
    }

    Element build(String parent, CanonicalOrder order) {
        Comparator<String> canonical = order.within(parent, name);
        List<Attribute> ordered = attributes.values().stream()
                .sorted(Comparator.comparing(attribute -> "@" + attribute.name(), canonical))
                .toList();
        List<Node> content = new ArrayList<>();
        if (text != null) {
            content.add(text);
        }
        Stream.concat(children.stream().map(child -> child.build(name, order)), subtrees.stream())
                .sorted(Comparator.comparing(ElementBuilder::nameOf, canonical))
                .forEach(content::add);
        return new Element(name, ordered, content, isHolder() ? occurrenceOfHolder(content) : occurrence, origin);
    }

    private boolean isHolder() {
        return !isStated && attributes.isEmpty() && text == null;
    }

    private static Occurrence occurrenceOfHolder(List<Node> content) {
        return Occurrence.ifAny(
                content.stream().map(ElementBuilder::occurrenceOf).toList());
    }

    private static Occurrence occurrenceOf(Node child) {
        return child instanceof Node.Subtree subtree ? subtree.occurrence() : ((Element) child).occurrence();
    }

    private static String nameOf(Node child) {
        return child instanceof Node.Subtree subtree ? subtree.name() : ((Element) child).name();
    }
}
