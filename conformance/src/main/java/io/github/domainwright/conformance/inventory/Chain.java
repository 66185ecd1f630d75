package io.github.domainwright.conformance.inventory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/**
 * The shortest way through the grammar to a declaration.
 *
 * @param patterns the patterns from the start to the declaration
 * @param name which of the declaration's names is meant, if it has several
 */
record Chain(List<Element> patterns, int name) {
    private static final Set<String> DECLARATIONS = Set.of("element", "attribute", "value", "data");

    /** Returns the ways to everything that {@code grammar} declares: elements, attributes, words and forms of values. */
    static List<Chain> of(Grammar grammar) {
        Map<Element, List<Element>> ways = new LinkedHashMap<>();
        Deque<Element> waiting = new ArrayDeque<>();
        for (Element start : grammar.start()) {
            ways.put(start, List.of(start));
            waiting.add(start);
        }
        while (!waiting.isEmpty()) {
            Element pattern = waiting.remove();
            for (Element next : grammar.inside(pattern)) {
                if (!ways.containsKey(next)) {
                    List<Element> way = new ArrayList<>(ways.get(pattern));
                    way.add(next);
                    ways.put(next, way);
                    waiting.add(next);
                }
            }
        }
        return ways.entrySet().stream()
                .filter(way -> DECLARATIONS.contains(way.getKey().getLocalName()))
                .flatMap(way ->
                        IntStream.range(0, names(way.getKey())).mapToObj(name -> new Chain(way.getValue(), name)))
                .toList();
    }

    private static int names(Element declaration) {
        boolean isNamed = Set.of("element", "attribute").contains(declaration.getLocalName());
        return isNamed ? Grammar.names(declaration).size() : 1;
    }

    /** Returns the declaration. */
    Element declaration() {
        return patterns.get(patterns.size() - 1);
    }

    /** Tells whether {@code pattern} is the one at {@code place}. */
    boolean leads(int place, Element pattern) {
        return place < patterns.size() && patterns.get(place) == pattern;
    }

    /** Returns the steps to the declared member, or to the member that has the declared value. */
    List<String> path() {
        List<String> steps = new ArrayList<>();
        for (Element pattern : patterns) {
            int which = pattern == declaration() ? name : 0;
            switch (pattern.getLocalName()) {
                case "element" -> steps.add(Step.of(Grammar.names(pattern).get(which)));
                case "attribute" ->
                    steps.add("@" + Grammar.names(pattern).get(which).getLocalPart());
                default -> {
                    // No step of a path.
                }
            }
        }
        return steps;
    }

    /** Returns the path, and behind it the word if it is one. */
    @Override
    public String toString() {
        boolean isWord = declaration().getLocalName().equals("value");
        return String.join("/", path())
                + (isWord ? "=" + declaration().getTextContent().strip() : "");
    }
}
