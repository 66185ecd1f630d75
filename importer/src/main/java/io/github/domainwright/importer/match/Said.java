package io.github.domainwright.importer.match;

import io.github.domainwright.importer.source.JavaValue;
import java.util.Optional;

/**
 * What a member says.
 *
 * @param value the value to state; empty where its default says it
 */
record Said(Optional<JavaValue> value) {
    static final Said BY_DEFAULT = new Said(Optional.empty());

    static Said with(JavaValue value) {
        return new Said(Optional.of(value));
    }
}
