package io.github.domainwright.domain.compare;

import io.github.domainwright.domain.compare.Difference.Kind;
import io.github.domainwright.domain.model.ElementReader;
import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Value;
import io.github.domainwright.xml.DomainWriter;
import io.github.domainwright.xml.XmlOut;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares two documents by what they mean. The order of attributes and of siblings of different names, comments, prefixes
 * and the base of a number in an attribute mean nothing; nor does what libvirt fills in or writes in other words by itself, on whichever
 * side it stands.
 */
public final class SemanticDiff {
    private static final String UNIT = "unit";

    private final LibvirtHabits habits = new LibvirtHabits();
    private final boolean isOneWay;

    private SemanticDiff(boolean isOneWay) {
        this.isOneWay = isOneWay;
    }

    /** Returns what {@code after} says differently than {@code before}. */
    public static List<Difference> between(DomainTree before, DomainTree after) {
        ElementReader old = ElementReader.of(CurrentMemory.in(before));
        return new SemanticDiff(false).compare(Place.ROOT, old, ElementReader.of(CurrentMemory.in(after)));
    }

    /**
     * Returns what {@code asked} states and {@code kept} does not have or has otherwise. What libvirt would fill in is not
     * excused where it is missing from {@code kept}.
     */
    public static List<Difference> unmet(DomainTree asked, DomainTree kept) {
        ElementReader has = ElementReader.of(CurrentMemory.in(kept));
        return new SemanticDiff(true)
                .compare(Place.ROOT, ElementReader.of(asked), has).stream()
                        .filter(difference -> difference.kind() != Kind.ADDED)
                        .toList();
    }

    List<Difference> compare(Place place, ElementReader before, ElementReader after) {
        List<Difference> found = new ArrayList<>();
        boolean isSameSize = habits.unit(place)
                .filter(unit -> areOneSize(unit, before.element(), after.element()))
                .isPresent();
        attributes(place, before, after, isSameSize, found);
        if (!isSameSize) {
            text(place.inside("text()"), before.element(), after.element(), found);
        }
        children(place, before, after, found);
        return found;
    }

    private static boolean areOneSize(String usualUnit, Element before, Element after) {
        Optional<BigInteger> size = size(before, usualUnit);
        return size.isPresent() && size.equals(size(after, usualUnit));
    }

    /** Some sizes are attributes beside their unit. */
    private static boolean areOneSize(String name, String usualUnit, ElementReader before, ElementReader after) {
        Optional<BigInteger> size = size(name, usualUnit, before);
        return size.isPresent() && size.equals(size(name, usualUnit, after));
    }

    private static Optional<BigInteger> size(String name, String usualUnit, ElementReader side) {
        Map<String, Attribute> attributes = side.attributes();
        String unit = attributes.containsKey(UNIT) ? text(attributes.get(UNIT)) : usualUnit;
        return Spellings.bytes(text(attributes.get(name)), unit);
    }

    private static Optional<BigInteger> size(Element element, String usualUnit) {
        return Spellings.bytes(textOf(element), element.literal(UNIT).orElse(usualUnit));
    }

    private void attributes(
            Place place, ElementReader before, ElementReader after, boolean isSameSize, List<Difference> found) {
        Map<String, Attribute> old = new LinkedHashMap<>(before.attributes());
        Map<String, Attribute> changed = new LinkedHashMap<>(after.attributes());
        boolean isUnitSaid = isSameSize;
        for (String name : List.copyOf(old.keySet())) {
            Optional<String> unit = habits.unit(place.inside("@" + name));
            if (unit.isPresent() && changed.containsKey(name) && areOneSize(name, unit.get(), before, after)) {
                old.remove(name);
                changed.remove(name);
                isUnitSaid = true;
            }
        }
        if (isUnitSaid) {
            old.remove(UNIT);
            changed.remove(UNIT);
        }
        old.forEach((name, attribute) -> {
            Place here = place.inside("@" + name);
            String text = text(attribute);
            Attribute other = changed.remove(name);
            if (other == null && (isOneWay || !habits.fillsIn(here, text))) {
                found.add(Difference.removed(here, text, attribute.origin()));
            } else if (other != null && !isSame(here, text, text(other))) {
                found.add(Difference.changed(here, text, text(other), attribute.origin()));
            }
        });
        changed.forEach((name, attribute) -> {
            Place here = place.inside("@" + name);
            if (!habits.fillsIn(here, text(attribute))) {
                found.add(Difference.added(here, text(attribute), attribute.origin()));
            }
        });
    }

    private void text(Place place, Element before, Element after, List<Difference> found) {
        String one = textOf(before);
        String other = textOf(after);
        if (one.equals(other) || habits.isSame(place, one, other)) {
            return;
        }
        if (one.isEmpty() && !habits.fillsIn(place, other)) {
            found.add(Difference.added(place, other, after.origin()));
        } else if (other.isEmpty() && (isOneWay || !habits.fillsIn(place, one))) {
            found.add(Difference.removed(place, one, before.origin()));
        } else if (!one.isEmpty() && !other.isEmpty()) {
            found.add(Difference.changed(place, one, other, before.origin()));
        }
    }

    /** A text that looks like a number may be a name; an attribute that does is one. */
    private boolean isSame(Place place, String one, String other) {
        return one.equals(other) || Spellings.areOneNumber(one, other) || habits.isSame(place, one, other);
    }

    private void children(Place place, ElementReader before, ElementReader after, List<Difference> found) {
        Map<String, List<ElementReader>> old = before.childrenByName();
        Map<String, List<ElementReader>> changed = after.childrenByName();
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(changed.keySet());
        for (String name : names) {
            Place here = place.inside(name);
            Siblings siblings =
                    new Siblings(this, here, old.getOrDefault(name, List.of()), changed.getOrDefault(name, List.of()));
            found.addAll(habits.sorts(here) ? siblings.inAnyOrder() : siblings.inOrder());
        }
    }

    /** Returns the difference that an element is on one side only, unless libvirt adds it with all that is in it. */
    Optional<Difference> alone(Place place, ElementReader side, boolean isOnly, boolean isAdded) {
        boolean isExcused = isAdded || !isOneWay;
        if (isExcused && isFilledIn(place, side, isOnly)) {
            return Optional.empty();
        }
        Element element = side.element();
        String text = written(element);
        return Optional.of(
                isAdded
                        ? Difference.added(place, text, element.origin())
                        : Difference.removed(place, text, element.origin()));
    }

    private boolean isFilledIn(Place place, ElementReader side, boolean isOnly) {
        String start = written(side.element().withChildren(List.of())).replace("/>", ">") + textOf(side.element());
        if (!habits.adds(place, start) && !(isOnly && habits.fillsIn(place, start))) {
            return false;
        }
        for (Map.Entry<String, List<ElementReader>> inside :
                side.childrenByName().entrySet()) {
            Place here = place.inside(inside.getKey());
            if (!inside.getValue().stream().allMatch(child -> isFilledIn(here, child, true))) {
                return false;
            }
        }
        return true;
    }

    private static String written(Element element) {
        XmlOut out = new XmlOut(128);
        DomainWriter.write(element, 0, out);
        return out.toString().strip();
    }

    private static String text(Attribute attribute) {
        return attribute.value() instanceof Value.Literal literal
                ? literal.text()
                : attribute.value().toString();
    }

    private static String textOf(Element element) {
        String text = element.text().orElse("");
        return text.isBlank() ? "" : text;
    }
}
