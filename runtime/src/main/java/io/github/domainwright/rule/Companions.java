package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule that what a guest states stands beside what it needs; the data file {@code companions.tsv} says what that is.
 *
 * @param text what the rule says about itself
 * @param rows what the rule is about, by element, so that a guest is asked once for each
 */
record Companions(RuleText text, Map<DomainPath, List<Row>> rows) implements Rule {
    /**
     * Something that is taken only beside something else.
     *
     * @param isTolerated whether libvirt lets it pass without that
     * @param element the element it is about
     * @param stated what is stated: one of these, each of which is several conditions that all hold
     * @param needed what it needs, in the same form
     * @param message what is said where that is missing
     */
    record Row(
            boolean isTolerated,
            DomainPath element,
            List<List<Condition>> stated,
            List<List<Condition>> needed,
            String message) {}

    /** DW0458: what a device states belongs to it and to the rest of the guest. */
    static Rule devices() {
        return of(RuleText.tolerated(
                "DW0458",
                "What a device states is something that it has, beside what that needs.",
                "libvirt refuses what a device cannot have or what lacks its counterpart, or drops it without a word.",
                fix()));
    }

    /** DW0341: what is stated about CPUs and memory belongs together. */
    static Rule cpus() {
        return of(RuleText.tolerated(
                "DW0341",
                "What is stated about CPUs, their scheduling and NUMA belongs together.",
                "libvirt refuses parts that lack their counterpart, or drops them without a word.",
                fix()));
    }

    /** DW0342: what is stated about clocks, tables and firmware belongs together. */
    static Rule clocks() {
        return of(RuleText.tolerated(
                "DW0342",
                "What is stated about clocks, timers and the tables of the machine belongs together.",
                "libvirt refuses parts that lack their counterpart, drops them, or the guest never sees them.",
                fix()));
    }

    /** DW0217: what is stated about launch security belongs to its kind. */
    static Rule launchSecurity() {
        return of(RuleText.tolerated(
                "DW0217",
                "What is stated about launch security belongs to its kind.",
                "each kind of confidential guest has parameters of its own; libvirt refuses or drops those of another.",
                fix()));
    }

    private static Fix fix() {
        String fix = "add what the message names, or remove what needs it.";
        return new Fix(fix, fix);
    }

    private static Rule of(RuleText text) {
        try (InputStream in = Companions.class.getResourceAsStream("companions.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Companions(
                    text,
                    lines.lines()
                            .filter(line -> line.startsWith(text.id() + "\t"))
                            .map(Companions::row)
                            .collect(Collectors.groupingBy(Row::element, LinkedHashMap::new, Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException("companions.tsv cannot be read from the jar", e);
        }
    }

    private static Row row(String line) {
        String[] columns = line.split("\t");
        return new Row(
                columns[1].equals("tolerated"),
                DomainPath.of(columns[2]),
                conditions(columns[3]),
                conditions(columns[4]),
                columns[5]);
    }

    private static List<List<Condition>> conditions(String text) {
        return Arrays.stream(text.split(" ; "))
                .map(all -> Arrays.stream(all.split(" & ")).map(Condition::of).toList())
                .toList();
    }

    @Override
    public List<DomainPath> paths() {
        return rows.values().stream()
                .flatMap(List::stream)
                .flatMap(row -> Stream.concat(row.stated().stream(), row.needed().stream())
                        .flatMap(List::stream)
                        .map(condition -> condition.place(row.element())))
                .distinct()
                .toList();
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.isQemu()) {
            return;
        }
        rows.forEach((path, ofElement) -> {
            List<Element> elements = guest.tree().elements(path);
            if (!elements.isEmpty()) {
                ofElement.forEach(row -> check(row, elements, guest.tree(), found));
            }
        });
    }

    private static void check(Row row, List<Element> elements, DomainTree tree, Findings found) {
        for (Element element : elements) {
            if (holds(row.stated(), element, tree, false) && !holds(row.needed(), element, tree, true)) {
                report(row, element, found);
            }
        }
    }

    private static void report(Row row, Element element, Findings found) {
        if (row.isTolerated()) {
            found.addTolerated(row.element(), element.origin(), row.message());
        } else {
            found.add(row.element(), element.origin(), row.message());
        }
    }

    private static boolean holds(
            List<List<Condition>> conditions, Element element, DomainTree tree, boolean ifUnknown) {
        for (List<Condition> all : conditions) {
            if (allHold(all, element, tree, ifUnknown)) {
                return true;
            }
        }
        return false;
    }

    private static boolean allHold(List<Condition> all, Element element, DomainTree tree, boolean ifUnknown) {
        for (Condition condition : all) {
            if (!condition.holds(element, tree, ifUnknown)) {
                return false;
            }
        }
        return true;
    }
}
