package io.github.domainwright.processor.bind;

import io.github.domainwright.processor.diagnostic.ComponentRefusal;
import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ComponentType.ValueKind;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.ElementBuilder;
import io.github.domainwright.tree.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Binds the components of a profile, and those of the records that are the types of some. */
final class ComponentBinder {
    private final ElementBinder elements;
    private final SubtreeBinder subtrees;
    private final Consumer<Diagnostic> problems;
    private final List<Addition> additions = new ArrayList<>();

    ComponentBinder(ElementBinder elements, SubtreeBinder subtrees, Consumer<Diagnostic> problems) {
        this.elements = elements;
        this.subtrees = subtrees;
        this.problems = problems;
    }

    /** Binds {@code components}, all of one profile or of the record of the last component in {@code around}. */
    void bind(List<ComponentModel> components, List<ComponentModel> around) {
        GivenMembers given = GivenMembers.among(components, problems);
        for (ComponentModel component : components) {
            if (!component.inner().isEmpty()) {
                bind(
                        component.inner(),
                        Stream.concat(around.stream(), Stream.of(component)).toList());
            } else if (component.type().kind() == ValueKind.SUBTREE) {
                subtrees.bind(new Slot(component, around));
            } else if (component.annotations().isEmpty()) {
                problems.accept(Refusal.COMPONENT_WITHOUT_PLACE.at(
                        new Origin.Component(component.name()), component.name(), ExampleWord.of(component.type())));
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
            } else if (annotation.name().equals(SubtreeBinder.ELEMENT_AT)) {
                problems.accept(
                        ComponentRefusal.NOT_AN_ELEMENT.at(slot.component().name(), annotation.simpleName()));
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
