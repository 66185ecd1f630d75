package io.github.domainwright.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A profile as it was read.
 *
 * @param type the annotated type
 * @param annotations what is stated on the type, presets resolved
 * @param components what differs from guest to guest, in declaration order
 */
public record ProfileModel(ProfileType type, List<AnnotationModel> annotations, List<ComponentModel> components) {
    /** Copies the lists. */
    public ProfileModel {
        annotations = List.copyOf(annotations);
        components = List.copyOf(components);
    }

    /** Finds the annotation of the qualified name {@code name} on the type. */
    public Optional<AnnotationModel> annotation(String name) {
        return annotations.stream()
                .filter(annotation -> annotation.name().equals(name))
                .findFirst();
    }

    /** Returns the component called {@code name}, its own or one inside a record. */
    public ComponentModel component(String name) {
        return components.stream()
                .flatMap(ComponentModel::all)
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the components that are single values, those inside records among them. */
    public List<ComponentModel> values() {
        return components.stream().flatMap(ComponentModel::values).toList();
    }

    /** Tells whether a component says itself what {@code annotation}, of a preset, says about the same element. */
    public boolean isGivenByComponent(AnnotationModel annotation) {
        boolean isFromPreset = annotation.origin().annotations().size() > 1;
        return isFromPreset
                && annotation.vocabulary() != null
                && !annotation.vocabulary().isMany()
                && values().stream()
                        .flatMap(component -> component.annotations().stream())
                        .anyMatch(stated -> stated.name().equals(annotation.name()));
    }

    /** Returns the components that every guest must have a value for. */
    public List<ComponentModel> required() {
        return components.stream().filter(ComponentModel::isRequired).toList();
    }

    /** Returns the components that a guest can have no value for. */
    public List<ComponentModel> optional() {
        return components.stream().filter(component -> !component.isRequired()).toList();
    }
}
