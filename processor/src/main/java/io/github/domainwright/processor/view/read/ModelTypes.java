package io.github.domainwright.processor.view.read;

import io.github.domainwright.processor.read.Mirrors;
import io.github.domainwright.processor.read.TypeText;
import io.github.domainwright.processor.view.model.ModelType;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The types that stand in a model, asked by name. */
final class ModelTypes {
    static final String ELEMENT_MODEL = "io.github.domainwright.domain.model.ElementModel";
    static final String MODELLED_ELEMENT = "io.github.domainwright.domain.model.ModelledElement";
    static final String SPELLED = "io.github.domainwright.domain.model.Spelled";
    static final String ELEMENT = "io.github.domainwright.tree.Element";
    static final String OPTIONAL = "java.util.Optional";
    static final String LIST = "java.util.List";

    private ModelTypes() {}

    /** Tells whether {@code type} is the class or interface {@code name}. */
    static boolean is(TypeMirror type, String name) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name);
    }

    /** Returns the one type argument of {@code type}, if it is {@code name} with one. */
    static Optional<TypeMirror> argument(TypeMirror type, String name) {
        return type instanceof DeclaredType declared
                        && is(type, name)
                        && declared.getTypeArguments().size() == 1
                ? Optional.of(declared.getTypeArguments().get(0))
                : Optional.empty();
    }

    /** Returns the interface that models an element, if {@code type} is one. */
    static Optional<TypeElement> model(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && Mirrors.find(declared.asElement(), ELEMENT_MODEL).isPresent()
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    /** Returns the name of {@code type}. */
    static ModelType name(TypeElement type) {
        javax.lang.model.element.Element around = type;
        while (!(around instanceof PackageElement)) {
            around = around.getEnclosingElement();
        }
        return new ModelType(((PackageElement) around).getQualifiedName().toString(), TypeText.names(type));
    }
}
