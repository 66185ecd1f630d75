package io.github.domainwright.conformance.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What an attribute or a text may be: words, and forms that a type or a pattern describes. */
final class Values {
    private static final Set<String> NUMBERS = Set.of(
            "short", "int", "long", "integer", "unsignedShort", "unsignedInt", "unsignedLong", "positiveInteger");
    private static final List<String> NO_NUMBERS = List.of("text", "/path");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+");

    private static final Pattern ANYTHING = Pattern.compile(".*", Pattern.DOTALL);

    private final Grammar grammar;
    private final Set<String> words = new TreeSet<>();
    private final List<Pattern> forms = new ArrayList<>();

    Values(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Adds what {@code pattern} allows. */
    void add(Element pattern) {
        switch (pattern.getLocalName()) {
            case "value" -> words.add(pattern.getTextContent().strip());
            case "data" -> forms.add(form(pattern));
            case "text", "list" -> addAnything();
            case "ref" ->
                grammar.definitions(pattern.getAttribute("name"))
                        .forEach(definition -> addAll(Grammar.children(definition)));
            case "attribute", "element", "empty" -> {
                // They are members of their own, or no value.
            }
            default -> addAll(Grammar.children(pattern));
        }
    }

    /** Adds any text at all. */
    void addAnything() {
        forms.add(ANYTHING);
    }

    private void addAll(List<Element> patterns) {
        patterns.forEach(this::add);
    }

    private static Pattern form(Element data) {
        List<String> patterns = Grammar.children(data).stream()
                .filter(parameter -> parameter.getAttribute("name").equals("pattern"))
                .map(Element::getTextContent)
                .toList();
        if (!patterns.isEmpty()) {
            return Pattern.compile(patterns.get(0));
        }
        return isNumber(data) ? NUMBER : ANYTHING;
    }

    /** Tells whether {@code data} is of a type of whole numbers. */
    static boolean isNumber(Element data) {
        return NUMBERS.contains(data.getAttribute("type"));
    }

    /** Returns the words that are named one by one. */
    Set<String> words() {
        return words;
    }

    /** Tells whether nothing but the words is allowed. */
    boolean isClosed() {
        return forms.isEmpty() && !words.isEmpty();
    }

    /** Tells whether something is allowed that is no number in C's notation. */
    boolean allowText() {
        return NO_NUMBERS.stream().anyMatch(this::accepts);
    }

    /** Tells whether {@code word} is one of the words or has one of the forms. */
    boolean accepts(String word) {
        return words.contains(word)
                || forms.stream().anyMatch(form -> form.matcher(word).matches());
    }
}
