package io.github.domainwright.processor.bind;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ComponentType.Multiplicity;
import io.github.domainwright.processor.model.VocabularyModel;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.ElementBuilder;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Binds a component: its value becomes a hole in the element, an absent value leaves something out, a list repeats. */
final class HoleBinder {
    private HoleBinder() {}

    /** Binds {@code component} into {@code element}; returns what is wrong with that. */
    static List<Diagnostic> bind(
            VocabularyModel word, AnnotationModel annotation, ComponentModel component, ElementBuilder element) {
        DomainPath place = word.parameter();
        Origin origin = annotation.origin();
        if (place == null) {
            return List.of(Refusal.NOT_FOR_COMPONENTS.at(origin, annotation.simpleName(), component.name()));
        }
        Optional<Origin> present = put(word, component, element, origin);
        if (present.isPresent()) {
            return List.of(Refusal.GIVEN_TWICE.at(origin, present.get().describe(), annotation.simpleName()));
        }
        Multiplicity multiplicity = component.type().multiplicity();
        if (multiplicity == Multiplicity.LIST) {
            if (!word.isMany()) {
                return List.of(Refusal.NOT_FOR_LISTS.at(
                        new Origin.Component(component.name()), component.name(), word.element()));
            }
            element.occurs(new Occurrence.ForEach(component.name()));
        } else if (multiplicity == Multiplicity.OPTIONAL) {
            leaveOutIfAbsent(word, place, new Occurrence.IfPresent(component.name()), element, origin);
        }
        return ComponentFormat.check(word.format(), annotation, component);
    }

    /** Puts the hole, or one for each part of a value that libvirt writes in several attributes. */
    private static Optional<Origin> put(
            VocabularyModel word, ComponentModel component, ElementBuilder element, Origin origin) {
        DomainPath place = Objects.requireNonNull(word.parameter());
        if (word.format().parts().isEmpty()) {
            return element.put(place, new Value.Parameter(component.name(), word.format()), origin);
        }
        Optional<Origin> present = Optional.empty();
        for (String part : word.format().parts()) {
            Value hole = new Value.Parameter(component.name(), word.format(), part);
            Optional<Origin> other = element.put(place.resolve(DomainPath.of(part)), hole, origin);
            present = present.or(() -> other);
        }
        return present;
    }

    private static void leaveOutIfAbsent(
            VocabularyModel word, DomainPath place, Occurrence often, ElementBuilder element, Origin origin) {
        if (word.dropsElement() || place.steps().isEmpty() && place.isText()) {
            element.occurs(often);
        } else if (place.steps().isEmpty()) {
            element.attributeOccurs(place.attribute(), often);
        } else {
            element.at(place.element(), origin).occurs(often);
        }
    }
}
