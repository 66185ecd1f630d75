package io.github.domainwright.processor.bind;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ComponentType.Multiplicity;
import io.github.domainwright.processor.model.VocabularyModel;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.ElementBuilder;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import java.util.Optional;

/** Binds a component: its value becomes a hole in the element, an absent value leaves something out, a list repeats. */
final class HoleBinder {
    private HoleBinder() {}

    /** Binds {@code component} into {@code element}; returns what keeps it from being bound. */
    static Optional<Diagnostic> bind(
            VocabularyModel word, AnnotationModel annotation, ComponentModel component, ElementBuilder element) {
        DomainPath place = word.parameter();
        Origin origin = annotation.origin();
        if (place == null) {
            return Optional.of(notForComponents(annotation, component));
        }
        Value hole = new Value.Parameter(component.name(), word.format());
        Optional<Origin> present = element.put(place, hole, origin);
        if (present.isPresent()) {
            return Optional.of(Conflict.of(origin, present.get().describe(), annotation.simpleName()));
        }
        Multiplicity multiplicity = component.type().multiplicity();
        if (multiplicity == Multiplicity.LIST) {
            if (!word.isMany()) {
                return Optional.of(notForLists(annotation, component));
            }
            element.occurs(new Occurrence.ForEach(component.name()));
        } else if (multiplicity == Multiplicity.OPTIONAL) {
            leaveOutIfAbsent(word, place, new Occurrence.IfPresent(component.name()), element, origin);
        }
        return Optional.empty();
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

    private static Diagnostic notForComponents(AnnotationModel annotation, ComponentModel component) {
        return Diagnostic.error(
                "DW0908",
                annotation.origin(),
                "%s cannot take the value of the component %s.".formatted(annotation.simpleName(), component.name()),
                "its declaration names no place for a component's value (@DomainElement: parameter).",
                "put %s on the profile itself, or use another annotation for the component."
                        .formatted(annotation.simpleName()));
    }

    private static Diagnostic notForLists(AnnotationModel annotation, ComponentModel component) {
        return Diagnostic.error(
                "DW0909",
                new Origin.Component(component.name()),
                "The component %s is a List, but a domain has only one <%s>."
                        .formatted(component.name(), annotation.vocabulary().element()),
                "only elements that a domain can have several of are repeated over a list.",
                "make it a single value, or an Optional.");
    }
}
