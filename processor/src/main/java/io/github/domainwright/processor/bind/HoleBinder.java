package io.github.domainwright.processor.bind;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ComponentType.Multiplicity;
import io.github.domainwright.processor.model.ComponentType.ValueKind;
import io.github.domainwright.processor.model.VocabularyModel;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.ElementBuilder;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import io.github.domainwright.value.ValueFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Binds a component: its value becomes a hole in the element, an absent value leaves something out, a list repeats. */
final class HoleBinder {
    private HoleBinder() {}

    /** Binds the value of {@code slot} into {@code element}, which it makes; returns what is wrong with that. */
    static List<Diagnostic> bind(VocabularyModel word, AnnotationModel annotation, Slot slot, ElementBuilder element) {
        ComponentModel component = slot.component();
        Origin origin = annotation.origin();
        if (word.parameter() == null) {
            return List.of(Refusal.NOT_FOR_COMPONENTS.at(origin, annotation.simpleName(), component.name()));
        }
        if (component.type().kind() == ValueKind.BOOLEAN) {
            return List.of(Refusal.TYPE_WITHOUT_FORMAT.at(
                    new Origin.Component(component.name()),
                    component.name(),
                    word.format().description(),
                    annotation.simpleName()));
        }
        Optional<Origin> present = put(word.parameter(), word.format(), component, element, origin);
        if (present.isPresent()) {
            return List.of(Refusal.GIVEN_TWICE.at(origin, present.get().describe(), annotation.simpleName()));
        }
        if (slot.isList() && !word.isMany()) {
            return List.of(
                    Refusal.NOT_FOR_LISTS.at(new Origin.Component(component.name()), component.name(), word.element()));
        }
        occur(word, slot, element, origin);
        return ComponentFormat.check(word.format(), annotation, component);
    }

    private static void occur(VocabularyModel word, Slot slot, ElementBuilder element, Origin origin) {
        DomainPath place = Objects.requireNonNull(word.parameter());
        boolean isValueOptional = slot.component().type().multiplicity() == Multiplicity.OPTIONAL;
        boolean isWholeElement = word.dropsElement() || place.equals(DomainPath.of("text()"));
        Occurrence often = slot.occurrence();
        if (isValueOptional && !isWholeElement) {
            leaveOutIfAbsent(place, slot.component(), element, origin);
            often = slot.occurrenceAround();
        }
        if (!(often instanceof Occurrence.Once)) {
            element.occurs(often);
        }
    }

    /** Puts the hole, or one for each part of a value that libvirt writes in several places. */
    static Optional<Origin> put(
            DomainPath place, ValueFormat format, ComponentModel component, ElementBuilder element, Origin origin) {
        if (format.parts().isEmpty()) {
            return element.put(place, new Value.Parameter(component.name(), format), origin);
        }
        Optional<Origin> present = Optional.empty();
        for (String part : format.parts()) {
            Value hole = new Value.Parameter(component.name(), format, part);
            Optional<Origin> other = element.put(place.resolve(DomainPath.of(part)), hole, origin);
            present = present.or(() -> other);
        }
        return present;
    }

    /** Says that nothing stands at {@code place} of {@code element} where {@code component} has no value. */
    static void leaveOutIfAbsent(DomainPath place, ComponentModel component, ElementBuilder element, Origin origin) {
        Occurrence often = new Occurrence.IfPresent(component.name());
        if (!place.steps().isEmpty()) {
            element.at(place.element(), origin).occurs(often);
        } else if (place.isText()) {
            element.occurs(often);
        } else {
            element.attributeOccurs(place.attribute(), often);
        }
    }
}
