package io.github.domainwright.processor.view.read;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.ModelRefusal;
import io.github.domainwright.processor.read.Mirrors;
import io.github.domainwright.processor.read.TypeText;
import io.github.domainwright.processor.view.model.MemberModel;
import io.github.domainwright.processor.view.model.MemberModel.Shape;
import io.github.domainwright.processor.view.model.ModelType;
import io.github.domainwright.processor.view.model.ValueModel;
import io.github.domainwright.tree.Origin;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads one method of an interface that models an element. */
final class MemberReader {
    private static final String DEFAULT = "##default";
    private static final String BINDING = "jakarta.xml.bind.annotation.";
    private static final String XML_ATTRIBUTE = BINDING + "XmlAttribute";
    private static final String XML_VALUE = BINDING + "XmlValue";
    private static final String XML_ELEMENT = BINDING + "XmlElement";
    private static final String XML_ANY_ELEMENT = BINDING + "XmlAnyElement";

    private final Mirrors mirrors;
    private final ValueReader values;
    private final Consumer<Diagnostic> problems;

    MemberReader(Mirrors mirrors, ValueReader values, Consumer<Diagnostic> problems) {
        this.mirrors = mirrors;
        this.values = values;
        this.problems = problems;
    }

    /** Returns the member that {@code method} is, after saying what keeps it from being one. */
    Optional<MemberModel> read(ExecutableElement method) {
        if (!method.getParameters().isEmpty() || !method.getTypeParameters().isEmpty()) {
            return refuse(method, "it has parameters");
        }
        TypeMirror type = method.getReturnType();
        Optional<TypeMirror> listed = ModelTypes.argument(type, ModelTypes.LIST);
        Optional<TypeMirror> spelled = ModelTypes.argument(listed.orElse(type), ModelTypes.SPELLED);
        if (spelled.isPresent()) {
            return valued(method, spelled.get(), listed.isPresent());
        }
        if (isMarked(method, XML_ATTRIBUTE) || isMarked(method, XML_VALUE)) {
            return refuse(method, "an attribute or a text has the type Spelled<T>");
        }
        if (type.getKind() == TypeKind.BOOLEAN) {
            return Optional.of(element(method, Shape.FLAG, null, null));
        }
        Optional<TypeElement> child =
                listed.or(() -> ModelTypes.argument(type, ModelTypes.OPTIONAL)).flatMap(ModelTypes::model);
        if (child.isPresent()) {
            Shape shape = listed.isPresent() ? Shape.CHILDREN : Shape.CHILD;
            return Optional.of(element(method, shape, null, ModelTypes.name(child.get())));
        }
        if (isMarked(method, XML_ANY_ELEMENT)
                && listed.filter(each -> ModelTypes.is(each, ModelTypes.ELEMENT))
                        .isPresent()) {
            return Optional.of(element(method, Shape.CONTENT, null, null));
        }
        return refuse(method, "its type is " + TypeText.of(type));
    }

    private Optional<MemberModel> valued(ExecutableElement method, TypeMirror type, boolean isRepeated) {
        Optional<ValueModel> value = values.read(method, type);
        if (value.isEmpty()) {
            return refuse(method, values.objection(method, type));
        }
        boolean isAttribute = isMarked(method, XML_ATTRIBUTE);
        boolean isText = isMarked(method, XML_VALUE);
        if (isRepeated && (isAttribute || isText)) {
            return refuse(method, "an element has an attribute or a text only once");
        }
        if (isAttribute) {
            String name = name(method, XML_ATTRIBUTE);
            return Optional.of(new MemberModel(simpleName(method), Shape.ATTRIBUTE, name, "", value.get(), null));
        }
        Shape shape = isRepeated ? Shape.LEAVES : Shape.LEAF;
        return Optional.of(element(method, isText ? Shape.TEXT : shape, value.get(), null));
    }

    private MemberModel element(
            ExecutableElement method, Shape shape, @Nullable ValueModel value, @Nullable ModelType child) {
        String namespace = Mirrors.find(method, XML_ELEMENT)
                .map(mirror -> mirrors.text(mirror, "namespace"))
                .filter(text -> !text.equals(DEFAULT))
                .orElse("");
        return new MemberModel(simpleName(method), shape, name(method, XML_ELEMENT), namespace, value, child);
    }

    private String name(ExecutableElement method, String annotation) {
        return Mirrors.find(method, annotation)
                .map(mirror -> mirrors.text(mirror, "name"))
                .filter(name -> !name.equals(DEFAULT))
                .orElse(simpleName(method));
    }

    private Optional<MemberModel> refuse(ExecutableElement method, String reason) {
        problems.accept(
                ModelRefusal.NO_MEMBER.at(new Origin.Component(simpleName(method)), simpleName(method), reason));
        return Optional.empty();
    }

    private static boolean isMarked(ExecutableElement method, String annotation) {
        return Mirrors.find(method, annotation).isPresent();
    }

    private static String simpleName(ExecutableElement method) {
        return method.getSimpleName().toString();
    }
}
