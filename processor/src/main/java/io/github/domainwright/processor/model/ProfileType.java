package io.github.domainwright.processor.model;

import java.util.List;

/**
 * The type that carries {@code @VmProfile}.
 *
 * @param packageName its package, {@code ""} for the unnamed one
 * @param names its simple name, preceded by those of the types around it
 * @param isRecord whether it is a record; else it is an interface
 * @param isPublic whether it and the types around it are public
 * @param marks the annotations that generated code can carry in the profile's module
 */
public record ProfileType(
        String packageName, List<String> names, boolean isRecord, boolean isPublic, GeneratedMarks marks) {
    /** Copies the list. */
    public ProfileType {
        names = List.copyOf(names);
    }

    /**
     * The marks that are visible where the profile is compiled; a module that does not read them would not compile.
     *
     * @param generated {@code javax.annotation.processing.Generated}
     * @param nullMarked {@code org.jspecify.annotations.NullMarked}
     */
    public record GeneratedMarks(boolean generated, boolean nullMarked) {}

    /** Returns the simple name. */
    public String simpleName() {
        return names.get(names.size() - 1);
    }

    /** Returns the name with those of its package and of the types around it, as a source writes it. */
    public String qualifiedName() {
        return (packageName.isEmpty() ? "" : packageName + ".") + String.join(".", names);
    }

    /** Returns the name of a generated type, such as {@code Outer_InnerBuilder}. */
    public String generatedName(String suffix) {
        return String.join("_", names) + suffix;
    }
}
