package io.github.domainwright.conformance.inventory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** How many elements and attributes the smallest content has that a pattern is satisfied with. */
final class Costs {
    private static final int IMPOSSIBLE = 1_000_000;

    private final Grammar grammar;
    private final Map<Element, Integer> known = new HashMap<>();

    /** Finds the costs of all patterns of {@code grammar}: they fall until none changes any more. */
    Costs(Grammar grammar) {
        this.grammar = grammar;
        Set<Element> patterns = new LinkedHashSet<>();
        grammar.start().forEach(start -> collect(start, patterns));
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (Element pattern : patterns) {
                int cost = estimate(pattern);
                isChanged |= cost < of(pattern);
                known.put(pattern, Math.min(cost, of(pattern)));
            }
        }
    }

    private void collect(Element pattern, Set<Element> patterns) {
        if (patterns.add(pattern)) {
            grammar.inside(pattern).forEach(inside -> collect(inside, patterns));
        }
    }

    private int estimate(Element pattern) {
        List<Element> inside = grammar.inside(pattern);
        return switch (pattern.getLocalName()) {
            case "element", "attribute" -> Math.min(IMPOSSIBLE, 1 + sum(inside));
            case "optional", "zeroOrMore" -> 0;
            case "notAllowed" -> IMPOSSIBLE;
            case "choice" -> of(cheapest(inside));
            case "ref" -> Grammar.areAlternatives(inside) ? of(cheapest(inside)) : sum(inside);
            default -> sum(inside);
        };
    }

    private int sum(Collection<Element> patterns) {
        return Math.min(IMPOSSIBLE, patterns.stream().mapToInt(this::of).sum());
    }

    private int of(Element pattern) {
        return known.getOrDefault(pattern, IMPOSSIBLE);
    }

    /** Tells whether there is anything that satisfies {@code pattern}. */
    boolean isPossible(Element pattern) {
        return of(pattern) < IMPOSSIBLE;
    }

    /** Returns the first of {@code patterns} that is satisfied with the least. */
    Element cheapest(List<Element> patterns) {
        return patterns.stream().min(Comparator.comparingInt(this::of)).orElseThrow();
    }
}
