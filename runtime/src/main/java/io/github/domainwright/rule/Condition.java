package io.github.domainwright.rule;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A condition of {@code companions.tsv} about one place, such as {@code driver/@cache=none|directsync}.
 *
 * @param isNegated whether the opposite is meant
 * @param isOfDomain whether the path starts at the domain, rather than at the element
 * @param path the place
 * @param words the values it may have; empty for any
 * @param isOptional whether it may also not be there
 * @param count how many elements there are; -1 for any number from 1
 * @param form what each value has to match; {@code ""} for anything
 */
record Condition(
        boolean isNegated,
        boolean isOfDomain,
        DomainPath path,
        List<String> words,
        boolean isOptional,
        int count,
        String form) {
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
                form.group(7) == null ? "" : form.group(7));
    }

    /** Tells whether it holds; {@code ifUnknown} where a value is not known. */
    boolean holds(Element element, DomainTree tree, boolean ifUnknown) {
        DomainTree around = isOfDomain ? tree : new DomainTree(element);
        List<Element> elements = around.elements(path.element());
        if (count >= 0) {
            return elements.size() == count;
        }
        List<Value> values = elements.stream().flatMap(this::values).toList();
        boolean isThere = path.isElement() ? !elements.isEmpty() : !values.isEmpty();
        if (words.isEmpty() && form.isEmpty() || !isThere) {
            return (isThere || isOptional) != isNegated;
        }
        if (values.stream().anyMatch(value -> !(value instanceof Value.Literal))) {
            return ifUnknown;
        }
        Stream<String> texts = values.stream().map(value -> ((Value.Literal) value).text());
        boolean isSo = form.isEmpty() ? texts.anyMatch(words::contains) : texts.allMatch(text -> text.matches(form));
        return isSo != isNegated;
    }

    private Stream<Value> values(Element element) {
        if (path.isText()) {
            return element.children().stream()
                    .filter(Node.Text.class::isInstance)
                    .map(text -> ((Node.Text) text).value());
        }
        Optional<Attribute> attribute = path.isElement() ? Optional.empty() : element.attribute(path.attribute());
        return attribute.map(Attribute::value).stream();
    }

    /** Returns the place as seen from the domain, for a condition of {@code element}. */
    DomainPath place(DomainPath element) {
        return isOfDomain ? path : element.resolve(path);
    }
}
