package io.github.domainwright.conformance.inventory;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import org.w3c.dom.Element;

/**
 * What several declarations of an element allow in it, with all alternatives united: an attribute is allowed if one of
 * them has it, a child is repeated if one of them can have it twice.
 */
final class Content {
    private final Grammar grammar;
    private final Map<String, Values> attributes = new LinkedHashMap<>();
    private final Map<QName, Set<Element>> children = new LinkedHashMap<>();
    private final Set<QName> repeated = new LinkedHashSet<>();
    private final Values text;
    private boolean hasText;

    private Content(Grammar grammar) {
        this.grammar = grammar;
        this.text = new Values(grammar);
    }

    /** Unites what {@code declarations} allow. */
    static Content of(Grammar grammar, Set<Element> declarations) {
        Content content = new Content(grammar);
        declarations.forEach(declaration -> content.unite(Grammar.body(declaration)));
        return content;
    }

    /** Returns what {@code patterns} allow in a document. */
    static Content ofDocument(Grammar grammar, List<Element> patterns) {
        Content content = new Content(grammar);
        content.unite(patterns);
        return content;
    }

    private void unite(List<Element> patterns) {
        sequence(patterns).forEach((name, times) -> {
            if (times > 1) {
                repeated.add(name);
            }
        });
    }

    private Map<QName, Integer> sequence(List<Element> patterns) {
        Map<QName, Integer> times = new HashMap<>();
        patterns.forEach(pattern -> read(pattern).forEach((name, count) -> times.merge(name, count, Integer::sum)));
        return times;
    }

    private Map<QName, Integer> choice(List<Element> patterns) {
        Map<QName, Integer> times = new HashMap<>();
        patterns.forEach(pattern -> read(pattern).forEach((name, count) -> times.merge(name, count, Math::max)));
        return times;
    }

    /** Notes what {@code pattern} allows, and returns how often each child can be there. */
    private Map<QName, Integer> read(Element pattern) {
        List<Element> parts = Grammar.children(pattern);
        return switch (pattern.getLocalName()) {
            case "group", "interleave", "optional", "mixed" -> sequence(parts);
            case "zeroOrMore", "oneOrMore" -> many(parts);
            case "choice" -> choice(parts);
            case "ref" -> definition(grammar.definitions(pattern.getAttribute("name")));
            case "element" -> child(pattern);
            case "attribute" -> attribute(pattern);
            case "text", "data", "value", "list" -> text(pattern);
            case "empty", "notAllowed" -> Map.of();
            default -> throw new IllegalStateException("<" + pattern.getLocalName() + "> is not understood.");
        };
    }

    private Map<QName, Integer> many(List<Element> parts) {
        Map<QName, Integer> times = new HashMap<>(sequence(parts));
        times.replaceAll((name, count) -> 2);
        return times;
    }

    private Map<QName, Integer> definition(List<Element> definitions) {
        boolean alternatives = Grammar.areAlternatives(definitions);
        Map<QName, Integer> times = new HashMap<>();
        for (Element definition : definitions) {
            sequence(Grammar.children(definition))
                    .forEach((name, count) -> times.merge(name, count, alternatives ? Math::max : Integer::sum));
        }
        return times;
    }

    private Map<QName, Integer> child(Element declaration) {
        Map<QName, Integer> times = new HashMap<>();
        for (QName name : Grammar.names(declaration)) {
            children.computeIfAbsent(name, named -> new LinkedHashSet<>()).add(declaration);
            times.put(name, 1);
        }
        return times;
    }

    private Map<QName, Integer> attribute(Element declaration) {
        List<Element> body = Grammar.body(declaration);
        for (QName name : Grammar.names(declaration)) {
            Values values = attributes.computeIfAbsent(name.getLocalPart(), named -> new Values(grammar));
            if (body.isEmpty()) {
                values.addAnything();
            }
            body.forEach(values::add);
        }
        return Map.of();
    }

    private Map<QName, Integer> text(Element pattern) {
        hasText = true;
        text.add(pattern);
        return Map.of();
    }

    /** Returns the attributes and what they may be. */
    Map<String, Values> attributes() {
        return attributes;
    }

    /** Returns the children and how they are declared. */
    Map<QName, Set<Element>> children() {
        return children;
    }

    /** Tells whether there can be more than one child of this name. */
    boolean isRepeated(QName child) {
        return repeated.contains(child);
    }

    /** Tells whether the element has a text. */
    boolean hasText() {
        return hasText;
    }

    /** Returns what the text may be. */
    Values text() {
        return text;
    }
}
