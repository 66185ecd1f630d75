package io.github.domainwright.importer.source;

import java.util.List;
import java.util.Optional;

/**
 * A component of a profile.
 *
 * @param annotations its annotations
 * @param type the type of its values
 * @param isOptional whether guests can have no value
 * @param name its name
 * @param value the value of the guest that was imported
 */
public record ComponentSource(
        List<JavaValue.Annotation> annotations,
        ComponentKind type,
        boolean isOptional,
        String name,
        Optional<String> value) {
    /** Copies the list. */
    public ComponentSource {
        annotations = List.copyOf(annotations);
    }
}
