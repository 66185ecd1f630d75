package io.github.domainwright.processor.check;

import io.github.domainwright.rule.Rule;
import io.github.domainwright.rule.RuleCatalogue;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules that only a guest's values decide, so that its emitter has to check them.
 *
 * @param ids the rules' ids
 * @param areAll whether these are all rules, because a component gives a whole element, which can say anything
 * @param part what they look at: the document without devices of other kinds and without what is only for people
 */
public record ValueRules(List<String> ids, boolean areAll, DomainTree part) {
    private static final String DEVICES = "devices";
    private static final Set<String> FOR_PEOPLE = Set.of("title", "description", "metadata");

    /** Copies the list. */
    public ValueRules {
        ids = List.copyOf(ids);
    }

    /** Finds the rules that depend on the parameters of {@code tree}. */
    public static ValueRules of(DomainTree tree) {
        if (!tree.subtreePlaces().isEmpty()) {
            return new ValueRules(List.of(), true, tree);
        }
        List<Rule> rules = RuleCatalogue.dependingOnValues(tree);
        Set<String> kinds = rules.stream()
                .flatMap(rule -> rule.paths().stream())
                .filter(path ->
                        path.steps().size() > 1 && path.steps().get(0).name().equals(DEVICES))
                .map(path -> path.steps().get(1).name())
                .collect(Collectors.toSet());
        List<Node> kept = tree.root().children().stream()
                .filter(child -> !(child instanceof Element element && FOR_PEOPLE.contains(element.name())))
                .map(child -> child instanceof Element element && element.name().equals(DEVICES)
                        ? withOnly(kinds, element)
                        : child)
                .toList();
        return new ValueRules(
                rules.stream().map(rule -> rule.text().id()).toList(),
                false,
                new DomainTree(tree.root().withChildren(kept)));
    }

    private static Element withOnly(Set<String> kinds, Element devices) {
        return devices.withChildren(devices.elements()
                .filter(device -> kinds.contains(device.name()))
                .toList());
    }

    /** Returns the components whose values any of the rules looks at. */
    public Set<String> components() {
        Set<String> looked = new LinkedHashSet<>();
        for (Rule rule : RuleCatalogue.rules()) {
            if (ids.contains(rule.text().id())) {
                rule.paths().forEach(path -> looked.addAll(RuleCatalogue.parameters(path, part)));
            }
        }
        return looked;
    }

    /** Tells whether there are none. */
    public boolean isEmpty() {
        return ids.isEmpty() && !areAll;
    }
}
