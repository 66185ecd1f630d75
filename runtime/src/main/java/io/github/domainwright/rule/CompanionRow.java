package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Origin;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A row of {@code companions.tsv}: something that is taken only beside something else.
 *
 * @param isTolerated whether libvirt lets it pass without that
 * @param element the element it is about
 * @param stated what is stated: one of these, each of which is several conditions that all hold
 * @param needed what it needs, in the same form
 * @param message what is said where that is missing
 */
record CompanionRow(
        boolean isTolerated,
        DomainPath element,
        List<List<Condition>> stated,
        List<List<Condition>> needed,
        String message) {
    /** Returns the rows of the rule {@code id} by element, so that a guest is asked once for each. */
    static Map<DomainPath, List<CompanionRow>> of(String id) {
        return TableFile.rows(CompanionRow.class, "companions.tsv").stream()
                .filter(columns -> columns.get(0).equals(id))
                .map(CompanionRow::row)
                .collect(Collectors.groupingBy(CompanionRow::element, LinkedHashMap::new, Collectors.toList()));
    }

    private static CompanionRow row(List<String> columns) {
        return new CompanionRow(
                columns.get(1).equals("tolerated"),
                DomainPath.of(columns.get(2)),
                conditions(columns.get(3)),
                conditions(columns.get(4)),
                columns.get(5));
    }

    private static List<List<Condition>> conditions(String text) {
        return Arrays.stream(text.split(" ; "))
                .map(all -> Arrays.stream(all.split(" & ")).map(Condition::of).toList())
                .toList();
    }

    /** Returns where in {@code element} of {@code tree} a violation comes from: a value stated alone, else the element. */
    Origin origin(Element element, DomainTree tree) {
        return stated.stream()
                .filter(all -> all.size() == 1 && all.get(0).holds(element, tree, false))
                .map(all -> all.get(0).origin(element))
                .findFirst()
                .orElse(element.origin());
    }
}
