package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A rule that what a guest states stands beside what it needs; the data file {@code companions.tsv} says what that is.
 */
final class Companions implements Rule {
    private final RuleText text;
    private final Lazy<Map<DomainPath, List<CompanionRow>>> rows;

    private Companions(RuleText text) {
        this.text = text;
        this.rows = new Lazy<>(new Rows(text.id()));
    }

    /** No lambda: emitters load these rules, and a fresh JVM would wait longer for its first one than for all of them. */
    private record Rows(String id) implements Supplier<Map<DomainPath, List<CompanionRow>>> {
        @Override
        public Map<DomainPath, List<CompanionRow>> get() {
            return CompanionRow.of(id);
        }
    }

    /** DW0458: what a device states belongs to it and to the rest of the guest. */
    static Rule devices() {
        return new Companions(RuleText.tolerated(
                "DW0458",
                "What a device states is something that it has, beside what that needs.",
                "libvirt refuses what a device cannot have or what lacks its counterpart, or drops it without a word.",
                fix()));
    }

    /** DW0341: what is stated about CPUs and memory belongs together. */
    static Rule cpus() {
        return new Companions(RuleText.tolerated(
                "DW0341",
                "What is stated about CPUs, their scheduling and NUMA belongs together.",
                "libvirt refuses parts that lack their counterpart, or drops them without a word.",
                fix()));
    }

    /** DW0342: what is stated about clocks, tables and firmware belongs together. */
    static Rule clocks() {
        return new Companions(RuleText.tolerated(
                "DW0342",
                "What is stated about clocks, timers and the tables of the machine belongs together.",
                "libvirt refuses parts that lack their counterpart, drops them, or the guest never sees them.",
                fix()));
    }

    /** DW0217: what is stated about launch security belongs to its kind. */
    static Rule launchSecurity() {
        return new Companions(RuleText.tolerated(
                "DW0217",
                "What is stated about launch security belongs to its kind.",
                "each kind of confidential guest has parameters of its own; libvirt refuses or drops those of another.",
                fix()));
    }

    private static Fix fix() {
        String fix = "add what the message names, or remove what needs it.";
        return new Fix(fix, fix);
    }

    @Override
    public RuleText text() {
        return text;
    }

    @Override
    public List<DomainPath> paths() {
        return rows.get().values().stream()
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
        rows.get().forEach((path, ofElement) -> {
            List<Element> elements = guest.tree().elements(path);
            if (!elements.isEmpty()) {
                ofElement.forEach(row -> check(row, elements, guest.tree(), found));
            }
        });
    }

    private static void check(CompanionRow row, List<Element> elements, DomainTree tree, Findings found) {
        for (Element element : elements) {
            if (holds(row.stated(), element, tree, false) && !holds(row.needed(), element, tree, true)) {
                report(row, element, tree, found);
            }
        }
    }

    private static void report(CompanionRow row, Element element, DomainTree tree, Findings found) {
        if (row.isTolerated()) {
            found.addTolerated(row.element(), row.origin(element, tree), row.message());
        } else {
            found.add(row.element(), row.origin(element, tree), row.message());
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
