package io.github.domainwright.processor.view.model;

import java.util.List;

/**
 * The name of an interface that models an element.
 *
 * @param packageName its package, {@code ""} for the unnamed one
 * @param names its simple name, preceded by those of the types around it
 */
public record ModelType(String packageName, List<String> names) {
    /** Copies the list. */
    public ModelType {
        names = List.copyOf(names);
    }

    /** Returns the simple name. */
    public String simpleName() {
        return names.get(names.size() - 1);
    }

    /** Returns the simple name of a generated type, such as {@code Outer_InnerBuilder}. */
    public String generatedName(String suffix) {
        return String.join("_", names) + suffix;
    }
}
