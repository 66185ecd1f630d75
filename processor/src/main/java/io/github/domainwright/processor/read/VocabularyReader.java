package io.github.domainwright.processor.read;

import io.github.domainwright.processor.diagnostic.WrittenAnnotations;
import io.github.domainwright.processor.model.VocabularyModel;
import io.github.domainwright.processor.model.VocabularyModel.FixedValue;
import io.github.domainwright.processor.model.VocabularyModel.MemberModel;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.value.ValueFormat;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads how an annotation type declares its place in the document: {@code @DomainElement} on the type, the standard
 * mapping annotations and a few of our own on its members.
 */
final class VocabularyReader {
    private static final String OURS = "io.github.domainwright.annotation.";
    private static final String JAXB = "jakarta.xml.bind.annotation.";
    private static final String DEFAULT_NAME = "##default";

    private final Mirrors mirrors;

    VocabularyReader(Mirrors mirrors) {
        this.mirrors = mirrors;
    }

    /**
     * Returns the declaration of {@code annotation}, or nothing if it is not a word of the vocabulary.
     *
     * @throws IllegalArgumentException if a path in the declaration is not one, or it makes no sense
     */
    Optional<VocabularyModel> read(TypeElement annotation) {
        return Mirrors.find(annotation, OURS + "DomainElement").map(declared -> model(annotation, declared));
    }

    private VocabularyModel model(TypeElement annotation, AnnotationMirror declared) {
        VocabularyModel word = new VocabularyModel(
                DomainPath.of(mirrors.text(declared, "value")),
                (Boolean) mirrors.value(declared, "many"),
                optional(declared, "key"),
                optional(declared, "parameter"),
                ValueFormat.valueOf(mirrors.text(declared, "format")),
                mirrors.text(declared, "whenAbsent").equals("ELEMENT"),
                fixed(annotation),
                ElementFilter.methodsIn(annotation.getEnclosedElements()).stream()
                        .map(this::member)
                        .flatMap(Optional::stream)
                        .toList());
        VocabularySense.require(word);
        return word;
    }

    private List<FixedValue> fixed(TypeElement annotation) {
        return WrittenAnnotations.on(annotation).stream()
                .filter(mirror -> Mirrors.name(mirror).equals(OURS + "Fixed"))
                .map(fixed -> new FixedValue(
                        DomainPath.of(mirrors.text(fixed, "at")),
                        mirrors.text(fixed, "value"),
                        optional(fixed, "ifSet")))
                .toList();
    }

    private @Nullable DomainPath optional(AnnotationMirror mirror, String member) {
        String text = mirrors.text(mirror, member);
        return text.isEmpty() ? null : DomainPath.of(text);
    }

    private Optional<MemberModel> member(ExecutableElement member) {
        DomainPath inside = DomainPath.of(text(member, OURS + "At", "value", ""));
        boolean isPresence = Mirrors.find(member, OURS + "Presence").isPresent();
        return place(member, isPresence).map(place -> {
            VocabularySense.requireValue(member, isPresence);
            VocabularySense.requireElement("@At of " + member.getSimpleName(), inside);
            return new MemberModel(
                    member.getSimpleName().toString(),
                    inside.resolve(place),
                    ValueFormat.valueOf(text(member, OURS + "Format", "value", ValueFormat.TEXT.name())),
                    text(member, OURS + "Unset", "value", ""),
                    isPresence,
                    Mirrors.find(member, OURS + "Counted").isPresent(),
                    member.getReturnType().getKind() == TypeKind.ARRAY);
        });
    }

    private Optional<DomainPath> place(ExecutableElement member, boolean isPresence) {
        if (isPresence) {
            return Optional.of(DomainPath.of("."));
        }
        if (Mirrors.find(member, JAXB + "XmlValue").isPresent()) {
            return Optional.of(DomainPath.of("text()"));
        }
        Optional<DomainPath> attribute =
                Mirrors.find(member, JAXB + "XmlAttribute").map(mirror -> DomainPath.of("@" + name(mirror, member)));
        return attribute.or(() -> Mirrors.find(member, JAXB + "XmlElement")
                .map(mirror -> DomainPath.of(name(mirror, member) + "/text()")));
    }

    private String name(AnnotationMirror mapping, ExecutableElement member) {
        String name = mirrors.text(mapping, "name");
        return name.equals(DEFAULT_NAME) ? member.getSimpleName().toString() : name;
    }

    private String text(ExecutableElement member, String annotation, String name, String otherwise) {
        return Mirrors.find(member, annotation)
                .map(mirror -> mirrors.text(mirror, name))
                .orElse(otherwise);
    }
}
