package io.github.domainwright.conformance.differential;

import io.github.domainwright.value.ValueFormat;

/** The Java type that a component of a random profile has: the one that its format suggests. */
enum ComponentType {
    /** A path. */
    PATH("java.nio.file.Path", "java.nio.file.Path.of(%s)"),
    /** A universally unique identifier. */
    UNIQUE_ID("java.util.UUID", "java.util.UUID.fromString(%s)"),
    /** A number. */
    NUMBER("Integer", "Integer.valueOf(%s)"),
    /** A memory size. */
    MEMORY("io.github.domainwright.value.MemorySize", "io.github.domainwright.value.MemorySize.parse(%s)"),
    /** Any text. */
    TEXT("String", "%s");

    private final String javaName;
    private final String expression;

    ComponentType(String javaName, String expression) {
        this.javaName = javaName;
        this.expression = expression;
    }

    static ComponentType of(ValueFormat format) {
        return switch (format.name()) {
            case "ABSOLUTE_PATH", "IMAGE_PATH", "NVRAM_PATH" -> PATH;
            case "UNIQUE_ID" -> UNIQUE_ID;
            case "POSITIVE_NUMBER", "NATURAL_NUMBER", "VCPU_COUNT" -> NUMBER;
            case "MEMORY_SIZE" -> MEMORY;
            default -> TEXT;
        };
    }

    /** Returns the name of the type where there is one value. */
    String javaName() {
        return this == NUMBER ? "int" : javaName;
    }

    /** Returns the type {@code container} of several values. */
    String in(String container) {
        return "java.util.%s<%s>".formatted(container, javaName);
    }

    /** Returns the expression for the value {@code text}. */
    String expression(String text) {
        return expression.formatted(JavaText.literal(text));
    }

    /** Tells whether a value of this type can be what {@code text} says. */
    boolean canHold(String text) {
        return this != NUMBER || text.strip().length() < 10;
    }
}
