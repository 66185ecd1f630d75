package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Occurrence;
import java.util.List;

/**
 * A rule that an element is there, for the few that libvirt cannot do without.
 *
 * @param text what the rule says about itself
 * @param path the element
 * @param instead an element that libvirt takes in its place
 * @param message what is wrong if it is missing
 */
record RequiredElement(RuleText text, DomainPath path, DomainPath instead, String message) implements Rule {
    private static final String WHY = "libvirt cannot define a domain without it.";

    /** DW0203: a domain has a name. */
    static Rule name() {
        return new RequiredElement(
                RuleText.error(
                        "DW0203",
                        "A domain has a name.",
                        WHY,
                        new Fix(
                                "add a component for it: @DomainName String name.",
                                "write <name> as the first child of <domain>.")),
                DomainPath.of("name"),
                DomainPath.of("name"),
                "This guest has no name, or may have none.");
    }

    /** DW0304: a domain has memory; libvirt adds up NUMA cells if there is no {@code <memory>}. */
    static Rule memory() {
        return new RequiredElement(
                RuleText.error(
                        "DW0304",
                        "A domain has memory.",
                        WHY,
                        new Fix(
                                "write @Memory(\"4 GiB\") on the profile, or on a component.",
                                "write <memory unit='GiB'>4</memory>.")),
                DomainPath.of("memory"),
                DomainPath.of("cpu/numa/cell"),
                "This guest has no memory, or may have none.");
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(path);
    }

    /** The value of the element does not matter, but a guest can leave it out. */
    @Override
    public boolean dependsOnValues(DomainTree tree) {
        return tree.elements(path).stream().noneMatch(RequiredElement::isAlwaysThere)
                && tree.elements(instead).stream().noneMatch(RequiredElement::isAlwaysThere);
    }

    private static boolean isAlwaysThere(Element element) {
        return element.occurrence() == Occurrence.ONCE;
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!isSure(guest, path) && !isSure(guest, instead)) {
            found.add(path, message);
        }
    }

    /** Tells whether every guest has an element at {@code place}: one that depends on a value can be missing. */
    private static boolean isSure(Guest guest, DomainPath place) {
        return guest.tree().elements(place).stream()
                .anyMatch(element -> element.occurrence() instanceof Occurrence.Once);
    }
}
