package io.github.domainwright.conformance.differential;

import io.github.domainwright.conformance.differential.Word.Kind;
import io.github.domainwright.conformance.differential.Word.Member;
import io.github.domainwright.value.ValueFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the words of the vocabulary from the declarations of the annotation package, as the compiler shows them. */
final class VocabularyReader {
    private static final String OURS = "io.github.domainwright.annotation";
    private static final String JAXB = "jakarta.xml.bind.annotation.";

    private final Elements elements;

    VocabularyReader(Elements elements) {
        this.elements = elements;
    }

    /** Returns all words: the annotations that can stand in a preset or on a component, and {@code @VmProfile}. */
    List<Word> read() {
        return ElementFilter.typesIn(elements.getPackageElement(OURS).getEnclosedElements()).stream()
                .filter(type -> type.getKind() == ElementKind.ANNOTATION_TYPE)
                .map(this::word)
                .filter(word -> word.isForProfile() || word.isForComponent())
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private Word word(TypeElement type) {
        List<String> targets = new ArrayList<>();
        find(type, "java.lang.annotation.Target")
                .map(target -> (List<?>) value(target, "value"))
                .ifPresent(values -> values.forEach(value -> targets.add(lastName(value.toString()))));
        Optional<AnnotationMirror> declared = find(type, OURS + ".DomainElement");
        boolean isTrigger = type.getSimpleName().contentEquals("VmProfile");
        return new Word(
                type.getSimpleName().toString(),
                isTrigger || targets.contains("TYPE") && targets.contains("ANNOTATION_TYPE"),
                targets.contains("RECORD_COMPONENT") && declared.isPresent(),
                declared.map(mirror -> (Boolean) value(mirror, "many")).orElse(false),
                declared.map(mirror -> (String) value(mirror, "parameter")).orElse(""),
                declared.map(mirror -> format(value(mirror, "format"))).orElse(ValueFormat.TEXT),
                members(type));
    }

    private List<Member> members(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .map(this::member)
                .toList();
    }

    private Member member(ExecutableElement method) {
        TypeMirror type = method.getReturnType();
        boolean isArray = type.getKind() == TypeKind.ARRAY;
        TypeMirror one = isArray ? ((ArrayType) type).getComponentType() : type;
        Kind kind = kind(one);
        return new Member(
                method.getSimpleName().toString(),
                place(method),
                kind,
                kind == Kind.CONSTANT ? constants(declaration(one)) : List.of(),
                kind == Kind.PART ? declaration(one).getQualifiedName().toString() : "",
                kind == Kind.PART ? members(declaration(one)) : List.of(),
                find(method, OURS + ".Format")
                        .map(format -> format(value(format, "value")))
                        .orElse(ValueFormat.TEXT),
                isArray,
                method.getDefaultValue() == null);
    }

    private String place(ExecutableElement method) {
        String at = find(method, OURS + ".At")
                .map(mirror -> value(mirror, "value") + "/")
                .orElse("");
        if (find(method, JAXB + "XmlValue").isPresent()) {
            return at + "text()";
        }
        return find(method, JAXB + "XmlAttribute")
                .map(mirror -> at + "@" + name(mirror, method))
                .or(() -> find(method, JAXB + "XmlElement").map(mirror -> at + name(mirror, method) + "/text()"))
                .orElse("");
    }

    private String name(AnnotationMirror mapping, ExecutableElement method) {
        String name = (String) value(mapping, "name");
        return name.equals("##default") ? method.getSimpleName().toString() : name;
    }

    private static Kind kind(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> Kind.FLAG;
            case INT, LONG -> Kind.NUMBER;
            default ->
                switch (declaration(type).getKind()) {
                    case ENUM -> Kind.CONSTANT;
                    case ANNOTATION_TYPE -> Kind.PART;
                    default -> Kind.TEXT;
                };
        };
    }

    private static TypeElement declaration(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }

    private static List<String> constants(TypeElement enumeration) {
        return enumeration.getEnclosedElements().stream()
                .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
                .map(field -> enumeration.getQualifiedName() + "." + field.getSimpleName())
                .toList();
    }

    private Optional<AnnotationMirror> find(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().toString().equals(name))
                .<AnnotationMirror>map(mirror -> mirror)
                .findFirst();
    }

    private Object value(AnnotationMirror mirror, String member) {
        return elements.getElementValuesWithDefaults(mirror).entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static ValueFormat format(Object constant) {
        return ValueFormat.valueOf(constant.toString());
    }

    private static String lastName(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }
}
