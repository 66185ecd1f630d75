package io.github.domainwright.processor.bind;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.tree.Origin;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Binds the components of a profile, and those of the records that are the types of some. */
final class ComponentBinder {
    private final ElementBinder elements;
    private final Consumer<Diagnostic> problems;

    ComponentBinder(ElementBinder elements, Consumer<Diagnostic> problems) {
        this.elements = elements;
        this.problems = problems;
    }

    /** Binds {@code components}, all of one profile or of the record of the component {@code around}. */
    void bind(List<ComponentModel> components, @Nullable ComponentModel around) {
        GivenMembers given = GivenMembers.among(components, problems);
        for (ComponentModel component : components) {
            if (!component.inner().isEmpty()) {
                bind(component.inner(), component);
            } else if (component.annotations().isEmpty()) {
                problems.accept(
                        Refusal.COMPONENT_WITHOUT_PLACE.at(new Origin.Component(component.name()), component.name()));
            } else {
                bind(new Slot(component, around), given);
            }
        }
    }

    private void bind(Slot slot, GivenMembers given) {
        for (AnnotationModel annotation : slot.component().annotations()) {
            if (annotation.vocabulary() != null) {
                elements.bind(annotation, slot, given.of(slot.component()));
            }
        }
    }
}
