package io.github.domainwright.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ComponentType.Multiplicity;
import io.github.domainwright.processor.model.ProfileModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The private class behind all stages of a builder: it holds the values that were given so far. */
final class ValuesClass {
    private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private ValuesClass() {}

    /**
     * Returns the class, similar to:
     *
     * <pre>{@code
     * private static final class Values implements NameStage, CopyStage {
     *     private @Nullable String nameValue;
     *     public Values name(String value) {
     *         this.nameValue = Objects.requireNonNull(value, "name");
     *         return this;
     *     }
     *     public BuildAgent build() { return new BuildAgent(nameValue, Optional.ofNullable(macValue)); }
     * }
     * }</pre>
     */
    static TypeSpec generate(ProfileModel profile, Stages stages) {
        TypeSpec.Builder values =
                TypeSpec.classBuilder(stages.values()).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        stages.implemented().forEach(values::addSuperinterface);
        for (ComponentModel component : profile.components()) {
            values.addField(fieldSpec(profile, component));
        }
        for (ComponentModel component : profile.components()) {
            values.addMethod(setter(component, stages));
        }
        return values.addMethod(build(profile, stages)).build();
    }

    /** Returns the name of the field that holds {@code component}'s value. */
    static String field(ComponentModel component) {
        return component.name() + "Value";
    }

    /** Returns the expression that takes {@code component}'s value from a guest {@code vm}. */
    static CodeBlock copy(ComponentModel component) {
        return component.type().multiplicity() == Multiplicity.OPTIONAL
                ? CodeBlock.of("vm.$L().orElse(null)", component.name())
                : CodeBlock.of("vm.$L()", component.name());
    }

    private static FieldSpec fieldSpec(ProfileModel profile, ComponentModel component) {
        boolean isList = component.type().multiplicity() == Multiplicity.LIST;
        boolean isOptional = component.type().multiplicity() == Multiplicity.OPTIONAL;
        TypeName type = TypeNames.ofArgument(component.type());
        if (isOptional && type.isPrimitive()) {
            type = type.box();
        }
        boolean canBeNull = !isList && !type.isPrimitive();
        if (canBeNull && profile.type().marks().nullMarked()) {
            type = type.annotated(AnnotationSpec.builder(NULLABLE).build());
        }
        FieldSpec.Builder field = FieldSpec.builder(type, field(component), Modifier.PRIVATE);
        return (isList ? field.initializer("$T.of()", List.class) : field).build();
    }

    /** The parameter is not called as the component: that could be the name of a class used here. */
    private static MethodSpec setter(ComponentModel component, Stages stages) {
        String name = component.name();
        TypeName type = TypeNames.ofArgument(component.type());
        CodeBlock value;
        if (type.isPrimitive()) {
            value = CodeBlock.of("value");
        } else if (component.type().multiplicity() == Multiplicity.LIST) {
            value = CodeBlock.of("$T.copyOf(value)", List.class);
        } else {
            value = CodeBlock.of("$T.requireNonNull(value, $S)", Objects.class, name);
        }
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(type, "value")
                .returns(stages.values())
                .addStatement("this.$L = $L", field(component), value)
                .addStatement("return this")
                .build();
    }

    private static MethodSpec build(ProfileModel profile, Stages stages) {
        ClassName type = TypeNames.of(profile.type());
        CodeBlock arguments =
                profile.components().stream().map(ValuesClass::argument).collect(CodeBlock.joining(",\n"));
        return MethodSpec.methodBuilder("build")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement(
                        profile.components().size() > 1 ? "return new $T(\n$L)" : "return new $T($L)",
                        profile.type().isRecord() ? type : stages.guest(),
                        arguments)
                .build();
    }

    /** The stages make sure that required values are there; the check is for tools that cannot know that. */
    private static CodeBlock argument(ComponentModel component) {
        return switch (component.type().multiplicity()) {
            case ONE ->
                TypeNames.isPrimitive(component.type())
                        ? CodeBlock.of("$L", field(component))
                        : CodeBlock.of("$T.requireNonNull($L, $S)", Objects.class, field(component), component.name());
            case OPTIONAL -> CodeBlock.of("$T.ofNullable($L)", Optional.class, field(component));
            case LIST -> CodeBlock.of("$L", field(component));
        };
    }
}
