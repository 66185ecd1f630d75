package io.github.domainwright.processor.bind;

import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ComponentType.Multiplicity;
import io.github.domainwright.tree.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * A component with a value, and the component around it whose record it is in.
 *
 * @param component the component
 * @param around the component that has the record; {@code null} if the value is the profile's own
 */
record Slot(ComponentModel component, @Nullable ComponentModel around) {
    /** Tells whether there can be several values. */
    boolean isList() {
        return isList(component) || around != null && isList(around);
    }

    private static boolean isList(ComponentModel component) {
        return component.type().multiplicity() == Multiplicity.LIST;
    }

    /** Tells whether the value itself, apart from the record around it, is one or many. */
    boolean isPlain() {
        return component.isRequired();
    }

    /** Returns how often an element stands that this value makes: as often as what is around it, or as its values. */
    Occurrence occurrence() {
        ComponentModel decides = around == null || around.isRequired() ? component : around;
        return switch (decides.type().multiplicity()) {
            case ONE -> Occurrence.ONCE;
            case OPTIONAL -> new Occurrence.IfPresent(decides.name());
            case LIST -> new Occurrence.ForEach(decides.name());
        };
    }

    /** Tells whether both the value and the record around it can be absent or repeated. */
    boolean dependsTwice() {
        return around != null && !around.isRequired() && !component.isRequired();
    }
}
