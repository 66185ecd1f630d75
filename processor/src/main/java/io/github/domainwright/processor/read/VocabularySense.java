package io.github.domainwright.processor.read;

import io.github.domainwright.processor.model.VocabularyModel;
import io.github.domainwright.processor.model.VocabularyModel.FixedValue;
import io.github.domainwright.processor.model.VocabularyModel.MemberModel;
import io.github.domainwright.processor.model.VocabularyModel.PartModel;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.value.InvalidValueException;
import io.github.domainwright.value.ValueFormat;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What a declaration of the vocabulary must be, so that nothing it says is lost. Each check throws an
 * {@link IllegalArgumentException} that says what is wrong, in half a sentence.
 */
final class VocabularySense {
    private VocabularySense() {}

    static void require(VocabularyModel word) {
        requireElement("@DomainElement", word.element());
        if (word.isMany() && word.element().steps().isEmpty()) {
            throw new IllegalArgumentException("a document has only one <domain>");
        }
        if (word.parameter() != null) {
            requireValue("parameter of @DomainElement", word.parameter(), word.format());
        }
        if (word.key() != null) {
            requireValue("key of @DomainElement", word.key());
        }
        word.fixed().forEach(VocabularySense::require);
        word.members().forEach(VocabularySense::require);
    }

    private static void require(FixedValue fixed) {
        requireValue("@Fixed", fixed.place());
        ValueFormat.TEXT
                .refusal(fixed.text())
                .map(InvalidValueException::reason)
                .ifPresent(reason -> {
                    throw new IllegalArgumentException("the value of @Fixed cannot be written: " + reason);
                });
    }

    private static void require(MemberModel member) {
        if (member.isCounted() && !member.format().isCountable()) {
            throw new IllegalArgumentException("the member %s is @Counted, but its format %s cannot be counted"
                    .formatted(member.name(), member.format()));
        }
        if (member.isRepeated() && member.place().steps().isEmpty()) {
            throw new IllegalArgumentException(
                    "the member %s is an array, but is not in an element that could be repeated (@At, @XmlElement)"
                            .formatted(member.name()));
        }
    }

    /** Requires that an array of parts, whose own arrays are {@code inner}, can be repeated. */
    static void require(PartModel part, List<PartModel> inner) {
        if (part.place().steps().isEmpty()) {
            throw new IllegalArgumentException(
                    "the member %s is an array of annotations, but has no element for them (@At)"
                            .formatted(part.name()));
        }
        if (!inner.isEmpty()) {
            throw new IllegalArgumentException(
                    "an annotation of the array %s has itself an array of annotations".formatted(part.name()));
        }
        part.fixed().forEach(VocabularySense::require);
        part.members().forEach(VocabularySense::require);
    }

    /** Returns the condition of a fixed value of a part that stands once: without one, the part would always be there. */
    static DomainPath requireCondition(ExecutableElement member, FixedValue fixed) {
        DomainPath condition = fixed.ifSet();
        if (condition == null) {
            throw new IllegalArgumentException("@Fixed in the annotation of the member %s has no condition (ifSet)"
                    .formatted(member.getSimpleName()));
        }
        return condition;
    }

    static void requireElement(String what, DomainPath path) {
        if (!path.isElement()) {
            throw new IllegalArgumentException("%s names '%s', which is not an element".formatted(what, path));
        }
    }

    /** A value that libvirt writes in several places below an element goes to that element. */
    private static void requireValue(String what, DomainPath path, ValueFormat format) {
        if (format.parts().isEmpty()) {
            requireValue(what, path);
        } else {
            requireElement(what, path);
        }
    }

    private static void requireValue(String what, DomainPath path) {
        if (path.isElement()) {
            throw new IllegalArgumentException(
                    "%s names '%s', which is neither an attribute nor a text".formatted(what, path));
        }
    }

    /** Requires that {@code member} has a type whose values have a text. */
    static void requireValue(ExecutableElement member, boolean isPresence) {
        TypeMirror type = member.getReturnType();
        TypeMirror single = type instanceof ArrayType array ? array.getComponentType() : type;
        boolean isText = single.getKind().isPrimitive() || single instanceof DeclaredType declared && isText(declared);
        if (isPresence ? type.getKind() != TypeKind.BOOLEAN : !isText) {
            throw new IllegalArgumentException("the member %s has the type %s, which has no place in a document"
                    .formatted(member.getSimpleName(), TypeText.of(type)));
        }
    }

    /** An annotation's members can also be classes and annotations. */
    private static boolean isText(DeclaredType type) {
        return type.asElement().getKind() == ElementKind.ENUM
                || type.asElement().getSimpleName().contentEquals("String");
    }
}
