package io.github.domainwright.processor.model;

import java.util.List;

/**
 * A record component, or an accessor of an interface.
 *
 * @param name its name
 * @param type its type
 * @param annotations the vocabulary annotations on it
 */
public record ComponentModel(String name, ComponentType type, List<AnnotationModel> annotations) {
    /** Copies the list. */
    public ComponentModel {
        annotations = List.copyOf(annotations);
    }

    /** Tells whether every guest must have a value. */
    public boolean isRequired() {
        return type.multiplicity() == ComponentType.Multiplicity.ONE;
    }
}
