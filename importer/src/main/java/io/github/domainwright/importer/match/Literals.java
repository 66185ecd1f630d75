package io.github.domainwright.importer.match;

import io.github.domainwright.annotation.Words;
import io.github.domainwright.importer.source.JavaValue;
import jakarta.xml.bind.annotation.XmlEnumValue;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The values that a member can have, and what each writes. */
final class Literals {
    private Literals() {}

    /**
     * A value and its text.
     *
     * @param value the value
     * @param text what is written for it; empty for nothing
     */
    record Literal(JavaValue value, String text) {}

    /** Returns the value of {@code type}, the type of a value of {@code member}, that {@code text} could be written for. */
    static Optional<Literal> of(Method member, Class<?> type, String text) {
        if (type == String.class) {
            return Optional.of(new Literal(new JavaValue.Text(text), text));
        }
        if (type == int.class || type == long.class) {
            return number(text, type);
        }
        return closed(member, type)
                .filter(literal -> literal.text().equals(text))
                .findFirst();
    }

    private static Optional<Literal> number(String text, Class<?> type) {
        boolean isNegative = text.matches("-[1-9][0-9]*");
        return Spelling.number(isNegative ? text.substring(1) : text)
                .map(number -> isNegative ? number.negate() : number)
                .filter(number -> number.bitLength() < (type == int.class ? 32 : 64))
                .map(number -> new Literal(
                        new JavaValue.Plain(number + (number.bitLength() > 31 ? "L" : "")), number.toString()));
    }

    /** Returns the value that writes nothing, if there is one; {@code unset} is a text that counts as nothing. */
    static Optional<JavaValue> nothing(Method member, Class<?> type, String unset) {
        if (type == String.class) {
            return Optional.of(new JavaValue.Text(unset));
        }
        if (type == int.class || type == long.class) {
            return unset.isEmpty() ? Optional.empty() : Optional.of(new JavaValue.Plain(unset));
        }
        return closed(member, type)
                .filter(literal -> literal.text().isEmpty() || literal.text().equals(unset))
                .map(Literal::value)
                .findFirst();
    }

    /** Returns the texts that {@code value}, a member's default, is written as. */
    static List<String> texts(Method member, Object value) {
        if (value instanceof Object[] several) {
            return Stream.of(several).map(one -> text(member, one)).toList();
        }
        if (value instanceof int[] several) {
            return java.util.Arrays.stream(several).mapToObj(String::valueOf).toList();
        }
        return List.of(text(member, value));
    }

    private static String text(Method member, Object value) {
        if (value instanceof Enum<?> constant) {
            return word(constant);
        }
        return value instanceof Boolean truth ? word(member, truth) : String.valueOf(value);
    }

    private static Stream<Literal> closed(Method member, Class<?> type) {
        if (type == boolean.class) {
            return Stream.of(true, false)
                    .map(truth -> new Literal(new JavaValue.Plain(String.valueOf(truth)), word(member, truth)));
        }
        return type.isEnum()
                ? Stream.of(type.getEnumConstants())
                        .map(constant -> (Enum<?>) constant)
                        .map(constant -> new Literal(new JavaValue.Constant(type, constant.name()), word(constant)))
                : Stream.empty();
    }

    private static String word(Method member, boolean truth) {
        Words words = member.getAnnotation(Words.class);
        if (words == null) {
            return truth ? "yes" : "no";
        }
        return truth ? words.whenTrue() : words.whenFalse();
    }

    private static String word(Enum<?> constant) {
        try {
            XmlEnumValue stated =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(XmlEnumValue.class);
            return stated == null ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-') : stated.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
