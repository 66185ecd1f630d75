package io.github.domainwright.processor.read;

import io.github.domainwright.tree.Value.BooleanWords;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** How libvirt writes the constants of an enumeration. */
public final class EnumWords {
    private static final String WORDS = "io.github.domainwright.annotation.Words";
    private static final BooleanWords YES_NO = new BooleanWords("yes", "no");
    private static final BooleanWords ON_OFF = new BooleanWords("on", "off");
    private static final String XML_ENUM_VALUE = "jakarta.xml.bind.annotation.XmlEnumValue";

    private final Mirrors mirrors;

    /** Reads words with {@code mirrors}. */
    public EnumWords(Mirrors mirrors) {
        this.mirrors = mirrors;
    }

    /** Returns what {@code @XmlEnumValue} says, or else the name in lower case with {@code '-'} for {@code '_'}. */
    public String word(VariableElement constant) {
        return Mirrors.find(constant, XML_ENUM_VALUE)
                .map(mirror -> mirrors.text(mirror, "value"))
                .orElseGet(() -> constant.getSimpleName()
                        .toString()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-'));
    }

    /** Finds what stands for the two values of a {@code boolean} where {@code member} goes, if it has no other words. */
    Optional<BooleanWords> ofBoolean(ExecutableElement member) {
        if (member.getReturnType().getKind() == TypeKind.BOOLEAN) {
            return Optional.of(Mirrors.find(member, WORDS)
                    .map(mirror ->
                            new BooleanWords(mirrors.text(mirror, "whenTrue"), mirrors.text(mirror, "whenFalse")))
                    .orElse(YES_NO));
        }
        if (!(member.getReturnType() instanceof DeclaredType type)) {
            return Optional.empty();
        }
        Set<String> words = ElementFilter.fieldsIn(type.asElement().getEnclosedElements()).stream()
                .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
                .map(this::word)
                .collect(Collectors.toSet());
        return Stream.of(YES_NO, ON_OFF)
                .filter(both -> words.contains(both.whenTrue()) && words.contains(both.whenFalse()))
                .findFirst();
    }
}
