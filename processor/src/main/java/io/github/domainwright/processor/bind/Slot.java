package io.github.domainwright.processor.bind;

import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ComponentType.Multiplicity;
import io.github.domainwright.tree.Occurrence;
import java.util.List;
import java.util.stream.Stream;

/**
 * A component with a value, and the components around it whose records it is in.
 *
 * @param component the component
 * @param around the components that have the records, outermost first; none if the value is the profile's own
 */
record Slot(ComponentModel component, List<ComponentModel> around) {
    /** Tells whether there can be several values. */
    boolean isList() {
        return lists() > 0;
    }

    /** Returns how many lists are nested in each other. */
    long lists() {
        return Stream.concat(around.stream(), Stream.of(component))
                .filter(each -> each.type().multiplicity() == Multiplicity.LIST)
                .count();
    }

    /** Returns how often an element stands that this value makes. */
    Occurrence occurrence() {
        return occurrenceAround().with(occurrence(component));
    }

    /** Returns how often the record stands that the value is in. */
    Occurrence occurrenceAround() {
        return around.stream().map(Slot::occurrence).reduce(Occurrence.ONCE, Occurrence::with);
    }

    private static Occurrence occurrence(ComponentModel component) {
        return switch (component.type().multiplicity()) {
            case ONE -> Occurrence.ONCE;
            case OPTIONAL -> new Occurrence.IfPresent(component.name());
            case LIST -> new Occurrence.ForEach(component.name());
        };
    }
}
