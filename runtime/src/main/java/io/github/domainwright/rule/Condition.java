package io.github.domainwright.rule;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition of {@code companions.tsv} about one place, such as {@code driver/@cache=none|directsync}.
 *
 * @param isNegated whether the opposite is meant
 * @param isOfDomain whether the path starts at the domain, rather than at the element
 * @param path the place
 * @param words the values it may have; empty for any
 * @param isOptional whether it may also not be there
 * @param count how many elements there are; -1 for any number from 1
 * @param form what each value has to match; the empty one for anything
 */
record Condition(
        boolean isNegated,
        boolean isOfDomain,
        DomainPath path,
        List<String> words,
        boolean isOptional,
        int count,
        Pattern form) {
    private static final Pattern FORM =
            Pattern.compile("(!?)(/?)((?:[^?=#~\\[]|\\[[^]]*])+)(?:(\\?)?=(.*)|#(\\d+)|~(.*))?");

    /** Copies the list. */
    Condition {
        words = List.copyOf(words);
    }

    static Condition of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a condition: " + text);
        }
        return new Condition(
                !form.group(1).isEmpty(),
                !form.group(2).isEmpty(),
                DomainPath.of(form.group(3)),
                form.group(5) == null ? List.of() : Arrays.asList(form.group(5).split("\\|")),
                form.group(4) != null,
                form.group(6) == null ? -1 : Integer.parseInt(form.group(6)),
                Pattern.compile(form.group(7) == null ? "" : form.group(7)));
    }

    /** Tells whether it holds; {@code ifUnknown} where a value is not known. */
    boolean holds(Element element, DomainTree tree, boolean ifUnknown) {
        List<Element> elements = isOfDomain ? tree.elements(path) : element.elements(path);
        if (count >= 0) {
            return elements.size() == count;
        }
        List<Value> values = values(elements);
        boolean isThere = path.isElement() ? !elements.isEmpty() : !values.isEmpty();
        if (words.isEmpty() && isAnything() || !isThere) {
            return (isThere || isOptional) != isNegated;
        }
        for (Value value : values) {
            if (!(value instanceof Value.Literal)) {
                return ifUnknown;
            }
        }
        return (isAnything() ? isAnyOfWords(values) : haveForm(values)) != isNegated;
    }

    private boolean isAnything() {
        return form.pattern().isEmpty();
    }

    private boolean isAnyOfWords(List<Value> literals) {
        for (Value value : literals) {
            if (words.contains(((Value.Literal) value).text())) {
                return true;
            }
        }
        return false;
    }

    private boolean haveForm(List<Value> literals) {
        for (Value value : literals) {
            if (!form.matcher(((Value.Literal) value).text()).matches()) {
                return false;
            }
        }
        return true;
    }

    /** A guest is asked for hundreds of conditions, most of which are about what it does not have: so no streams. */
    private List<Value> values(List<Element> elements) {
        if (elements.isEmpty() || path.isElement()) {
            return List.of();
        }
        List<Value> values = new ArrayList<>();
        for (Element element : elements) {
            if (path.isText()) {
                for (Node child : element.children()) {
                    if (child instanceof Node.Text text) {
                        values.add(text.value());
                    }
                }
            } else {
                Optional<Attribute> attribute = element.attribute(path.attribute());
                if (attribute.isPresent()) {
                    values.add(attribute.get().value());
                }
            }
        }
        return values;
    }

    /** Returns where the attribute that it is about comes from, {@code element} itself if it is about anything else. */
    Origin origin(Element element) {
        if (isNegated || isOfDomain || path.attribute().isEmpty()) {
            return element.origin();
        }
        return element.elements(path).stream()
                .flatMap(stated -> stated.attribute(path.attribute()).stream())
                .findFirst()
                .map(Attribute::origin)
                .orElse(element.origin());
    }

    /** Returns the place as seen from the domain, for a condition of {@code element}. */
    DomainPath place(DomainPath element) {
        return isOfDomain ? path : element.resolve(path);
    }
}
