package io.github.domainwright.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Builds one {@link Element} of a {@link TreeBuilder}. */
public final class ElementBuilder {
    private final String name;
    private final Origin origin;
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();
    private final List<ElementBuilder> children = new ArrayList<>();
    private Occurrence occurrence = Occurrence.ONCE;
    private Node.@Nullable Text text;

    ElementBuilder(String name, Origin origin) {
        this.name = name;
        this.origin = origin;
    }

    /** Adds a child element, even if there is one of that name already. */
    public ElementBuilder add(String childName, Origin childOrigin) {
        ElementBuilder child = new ElementBuilder(childName, childOrigin);
        children.add(child);
        return child;
    }

    /** Returns the element at {@code path} below this one, adding what is not there yet. */
    public ElementBuilder at(DomainPath path, Origin addedFor) {
        ElementBuilder element = this;
        for (DomainPath.Step step : path.steps()) {
            element = element.child(step, addedFor);
        }
        return element;
    }

    /** Adds another element at {@code path} below this one, and what is not there yet around it. */
    public ElementBuilder addAt(DomainPath path, Origin addedFor) {
        DomainPath.Step last = path.steps().get(path.steps().size() - 1);
        return at(path.parent().orElseThrow(), addedFor).add(last, addedFor);
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
        ElementBuilder added = add(step.name(), addedFor);
        if (!step.key().isEmpty()) {
            added.attributes.put(step.key(), new Attribute(step.key(), Value.of(step.keyValue()), addedFor));
        }
        return added;
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
        return attributes.size() == 1 && attributes.containsKey(attribute) && children.isEmpty() && text == null;
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
        children.stream()
                .sorted(Comparator.comparing(child -> child.name, canonical))
                .map(child -> child.build(name, order))
                .forEach(content::add);
        return new Element(name, ordered, content, occurrence, origin);
    }
}
