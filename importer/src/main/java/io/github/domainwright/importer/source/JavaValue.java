package io.github.domainwright.importer.source;

import java.util.List;
import java.util.Map;

/** A value in an annotation, as Java source has it. */
public sealed interface JavaValue {
    /**
     * A string.
     *
     * @param text the string
     */
    record Text(String text) implements JavaValue {}

    /**
     * A number or a truth value.
     *
     * @param source how Java writes it
     */
    record Plain(String source) implements JavaValue {}

    /**
     * A constant of an enumeration.
     *
     * @param type the enumeration
     * @param name the constant
     */
    record Constant(Class<?> type, String name) implements JavaValue {}

    /**
     * An annotation.
     *
     * @param type its type
     * @param members the members that are stated
     */
    record Annotation(Class<?> type, Map<String, JavaValue> members) implements JavaValue {}

    /**
     * An array.
     *
     * @param values its values
     */
    record Array(List<JavaValue> values) implements JavaValue {}
}
