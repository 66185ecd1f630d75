package io.github.domainwright.processor.read;

import io.github.domainwright.processor.diagnostic.WrittenAnnotations;
import io.github.domainwright.processor.model.VocabularyModel.FixedValue;
import io.github.domainwright.processor.model.VocabularyModel.MemberModel;
import io.github.domainwright.processor.model.VocabularyModel.PartModel;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.value.ValueFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads where the members of an annotation type go. A member that is itself an annotation, a part, has members of its own;
 * they are read as if they stood in the annotation around them.
 */
final class VocabularyMembers {
    private static final String OURS = "io.github.domainwright.annotation.";
    private static final String JAXB = "jakarta.xml.bind.annotation.";
    private static final String DEFAULT_NAME = "##default";

    private final Mirrors mirrors;

    VocabularyMembers(Mirrors mirrors) {
        this.mirrors = mirrors;
    }

    /** Returns the members of {@code annotation} and of its parts that go into the document. */
    List<MemberModel> of(TypeElement annotation) {
        return members(annotation)
                .flatMap(member -> part(member, member.getReturnType())
                        .map(part -> of(part).stream().map(inner -> inside(member, inner)))
                        .orElseGet(() -> member(member).stream()))
                .toList();
    }

    /** Returns what {@code annotation} and its parts have by themselves. */
    List<FixedValue> fixed(TypeElement annotation) {
        Stream<FixedValue> own = WrittenAnnotations.on(annotation).stream()
                .filter(mirror -> Mirrors.name(mirror).equals(OURS + "Fixed"))
                .map(this::fixed);
        Stream<FixedValue> ofParts = members(annotation)
                .flatMap(member -> part(member, member.getReturnType()).stream()
                        .flatMap(part -> fixed(part).stream())
                        .map(inner -> inside(member, inner)));
        return Stream.concat(own, ofParts).toList();
    }

    /** Returns the members of {@code annotation} that are arrays of parts. */
    List<PartModel> parts(TypeElement annotation) {
        return members(annotation)
                .flatMap(member -> repeatedPart(member).stream().map(part -> parts(member, part)))
                .toList();
    }

    private PartModel parts(ExecutableElement member, TypeElement part) {
        PartModel model = new PartModel(member.getSimpleName().toString(), place(member), fixed(part), of(part));
        VocabularySense.require(model, parts(part));
        return model;
    }

    private static Stream<ExecutableElement> members(TypeElement annotation) {
        return ElementFilter.methodsIn(annotation.getEnclosedElements()).stream();
    }

    /** Finds the part that {@code type}, which a member without a mapping has, stands for. */
    private Optional<TypeElement> part(ExecutableElement member, TypeMirror type) {
        return type instanceof DeclaredType declared
                        && placeInside(member, false).isEmpty()
                        && declared.asElement() instanceof TypeElement element
                        && element.getKind() == ElementKind.ANNOTATION_TYPE
                ? Optional.of(element)
                : Optional.empty();
    }

    private Optional<TypeElement> repeatedPart(ExecutableElement member) {
        return member.getReturnType() instanceof ArrayType array
                ? part(member, array.getComponentType())
                : Optional.empty();
    }

    private FixedValue fixed(AnnotationMirror fixed) {
        return new FixedValue(
                DomainPath.of(mirrors.text(fixed, "at")), mirrors.text(fixed, "value"), mirrors.path(fixed, "ifSet"));
    }

    private FixedValue inside(ExecutableElement member, FixedValue inner) {
        DomainPath place = place(member);
        DomainPath condition = VocabularySense.requireCondition(member, inner);
        return new FixedValue(place.resolve(inner.place()), inner.text(), place.resolve(condition));
    }

    private MemberModel inside(ExecutableElement member, MemberModel inner) {
        return new MemberModel(
                member.getSimpleName() + "." + inner.name(),
                place(member).resolve(inner.place()),
                inner.format(),
                inner.unset(),
                inner.isPresence(),
                inner.isCounted(),
                inner.isRepeated(),
                inner.words());
    }

    /** Returns the element that {@code member} is moved to. */
    private DomainPath place(ExecutableElement member) {
        DomainPath inside = DomainPath.of(text(member, OURS + "At", "value", ""));
        VocabularySense.requireElement("@At of " + member.getSimpleName(), inside);
        return inside;
    }

    private Optional<MemberModel> member(ExecutableElement member) {
        boolean isPresence = Mirrors.find(member, OURS + "Presence").isPresent();
        return placeInside(member, isPresence).map(place -> {
            VocabularySense.requireValue(member, isPresence);
            return new MemberModel(
                    member.getSimpleName().toString(),
                    place(member).resolve(place),
                    format(member),
                    text(member, OURS + "Unset", "value", ""),
                    isPresence,
                    Mirrors.find(member, OURS + "Counted").isPresent(),
                    member.getReturnType().getKind() == TypeKind.ARRAY,
                    new EnumWords(mirrors).ofBoolean(member).orElse(null));
        });
    }

    private ValueFormat format(ExecutableElement member) {
        return ValueFormat.valueOf(text(member, OURS + "Format", "value", ValueFormat.TEXT.name()));
    }

    private Optional<DomainPath> placeInside(ExecutableElement member, boolean isPresence) {
        if (isPresence || !format(member).parts().isEmpty()) {
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
