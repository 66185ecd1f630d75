package io.github.domainwright.importer.vocabulary;

import io.github.domainwright.annotation.At;
import io.github.domainwright.annotation.DomainElement;
import io.github.domainwright.annotation.Fixed;
import io.github.domainwright.annotation.Format;
import io.github.domainwright.annotation.Presence;
import io.github.domainwright.annotation.Unset;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a word's declaration: {@code @DomainElement}, the standard mapping annotations and a few of our own. */
final class WordReader {
    private static final String DEFAULT_NAME = "##default";

    private WordReader() {}

    /** Returns the declaration of {@code type}, or nothing if it is not a word. */
    static Optional<Word> read(Class<?> type) {
        DomainElement declared = type.getAnnotation(DomainElement.class);
        return declared == null ? Optional.empty() : Optional.of(word(type.asSubclass(Annotation.class), declared));
    }

    private static Word word(Class<? extends Annotation> type, DomainElement declared) {
        return new Word(
                part(type),
                DomainPath.of(declared.value()),
                declared.many(),
                path(declared.key()),
                path(declared.parameter()),
                declared.format(),
                declared.whenAbsent());
    }

    private static @Nullable DomainPath path(String text) {
        return text.isEmpty() ? null : DomainPath.of(text);
    }

    private static Part part(Class<? extends Annotation> type) {
        return new Part(
                type,
                Stream.of(type.getAnnotationsByType(Fixed.class))
                        .map(fixed ->
                                new Part.FixedValue(DomainPath.of(fixed.at()), fixed.value(), path(fixed.ifSet())))
                        .toList(),
                members(type));
    }

    /** Reflection promises no order, so it is made one: what has to be stated first, then by name. */
    private static List<Member> members(Class<? extends Annotation> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .sorted(Comparator.comparing((Method method) -> method.getDefaultValue() != null)
                        .thenComparing(method -> !method.getName().equals("value"))
                        .thenComparing(Method::getName))
                .map(WordReader::member)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Member> member(Method method) {
        DomainPath inside = stated(method, At.class, at -> DomainPath.of(at.value()), DomainPath.of(""));
        ValueFormat format = stated(method, Format.class, Format::value, ValueFormat.TEXT);
        boolean isPresence = method.isAnnotationPresent(Presence.class);
        Optional<DomainPath> place =
                isPresence || !format.parts().isEmpty() ? Optional.of(DomainPath.of(".")) : mapped(method);
        Optional<Member> scalar = place.map(found -> new Member.Scalar(
                method, inside.resolve(found), format, stated(method, Unset.class, Unset::value, ""), isPresence));
        return scalar.or(() -> nested(method, inside));
    }

    private static Optional<Member> nested(Method method, DomainPath inside) {
        Class<?> type = method.getReturnType();
        Class<?> single = type.isArray() ? type.getComponentType() : type;
        return single.isAnnotation()
                ? Optional.of(new Member.Nested(method, inside, part(single.asSubclass(Annotation.class))))
                : Optional.empty();
    }

    private static Optional<DomainPath> mapped(Method method) {
        if (method.isAnnotationPresent(XmlValue.class)) {
            return Optional.of(DomainPath.of("text()"));
        }
        Optional<DomainPath> attribute = Optional.ofNullable(method.getAnnotation(XmlAttribute.class))
                .map(mapping -> DomainPath.of("@" + name(mapping.name(), method)));
        return attribute.or(() -> Optional.ofNullable(method.getAnnotation(XmlElement.class))
                .map(mapping -> DomainPath.of(name(mapping.name(), method) + "/text()")));
    }

    private static String name(String mapped, Method method) {
        return mapped.equals(DEFAULT_NAME) ? method.getName() : mapped;
    }

    private static <A extends Annotation, T> T stated(
            Method method, Class<A> annotation, Function<A, T> read, T otherwise) {
        A found = method.getAnnotation(annotation);
        return found == null ? otherwise : read.apply(found);
    }
}
