package io.github.domainwright.processor.bind;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.ElementBuilder;
import io.github.domainwright.tree.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Binds the components of a profile, and those of the records that are the types of some. */
final class ComponentBinder {
    private final ElementBinder elements;
    private final Consumer<Diagnostic> problems;
    private final List<Addition> additions = new ArrayList<>();

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
        List<AnnotationModel> annotations = slot.component().annotations();
        List<Made> made = new ArrayList<>();
        for (AnnotationModel annotation : annotations) {
            if (annotation.vocabulary() != null) {
                DomainPath place = annotation.vocabulary().element();
                elements.bind(annotation, slot, given.of(slot.component()))
                        .ifPresent(element -> made.add(new Made(place, element)));
            }
        }
        annotations.stream()
                .filter(annotation -> annotation.name().equals(RawBinder.NAME))
                .forEach(raw -> additions.add(new Addition(raw, made)));
    }

    /** Returns the fragments on components, which are bound after everything else. */
    List<Addition> additions() {
        return List.copyOf(additions);
    }

    /**
     * A fragment on a component.
     *
     * @param raw the fragment
     * @param elements the elements that the component's other annotations make
     */
    record Addition(AnnotationModel raw, List<Made> elements) {}

    /**
     * An element that a component's annotation makes.
     *
     * @param place its path
     * @param element the element
     */
    record Made(DomainPath place, ElementBuilder element) {
        /** Returns its name. */
        String name() {
            return place.steps().get(place.steps().size() - 1).name();
        }
    }
}
