package io.github.domainwright.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A record component, or an accessor of an interface.
 *
 * @param name its name; for a component of a record that is the type of another, after that one's: {@code disks.image}
 * @param type its type
 * @param annotations the vocabulary annotations on it
 * @param inner the components of its type, if that is a record of several values
 */
public record ComponentModel(
        String name, ComponentType type, List<AnnotationModel> annotations, List<ComponentModel> inner) {
    /** Copies the lists. */
    public ComponentModel {
        annotations = List.copyOf(annotations);
        inner = List.copyOf(inner);
    }

    /** Tells whether every guest must have a value. */
    public boolean isRequired() {
        return type.multiplicity() == ComponentType.Multiplicity.ONE;
    }

    /** Returns the name of the accessor: the last part of {@link #name}. */
    public String accessor() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Returns this component, or those that its record is made of. */
    public Stream<ComponentModel> values() {
        return inner.isEmpty() ? Stream.of(this) : inner.stream().flatMap(ComponentModel::values);
    }

    /** Returns this component and all in its record. */
    public Stream<ComponentModel> all() {
        return Stream.concat(Stream.of(this), inner.stream().flatMap(ComponentModel::all));
    }
}
