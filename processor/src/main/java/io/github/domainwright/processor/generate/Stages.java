package io.github.domainwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ProfileModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The stages of a builder: their names, and the interfaces that only let the right value come next. */
final class Stages {
    private final ProfileModel profile;
    private final List<ComponentModel> required;
    private final ClassName builder;
    private final List<ClassName> takers;
    private final ClassName build;
    private final ClassName copy;
    private final ClassName values;
    private final ClassName guest;

    Stages(ProfileModel profile) {
        this.profile = profile;
        this.required = profile.required();
        this.builder =
                ClassName.get(profile.type().packageName(), profile.type().generatedName("Builder"));
        NestedNames names = new NestedNames(profile, builder);
        this.build = names.take("BuildStage");
        this.copy = names.take("CopyStage");
        this.values = names.take("Values");
        this.guest = names.take("Guest");
        this.takers = required.stream().map(names::takeStage).toList();
    }

    ClassName builder() {
        return builder;
    }

    /** Returns the stage that comes first. */
    ClassName first() {
        return stage(0);
    }

    /** Returns the stage that ends in {@code build()}. */
    ClassName build() {
        return build;
    }

    /** Returns the stage of a copy, which takes every value. */
    ClassName copy() {
        return copy;
    }

    /** Returns the class behind all stages. */
    ClassName values() {
        return values;
    }

    /** Returns the record behind a profile that is an interface. */
    ClassName guest() {
        return guest;
    }

    /** Returns the stage that takes the {@code index}-th required value, or the last one. */
    private ClassName stage(int index) {
        return index < takers.size() ? takers.get(index) : build;
    }

    /** Returns the interfaces that the class behind all stages implements. */
    List<ClassName> implemented() {
        List<ClassName> all = new ArrayList<>(takers);
        all.add(copy);
        return all;
    }

    /** Returns the stages in order. */
    List<TypeSpec> interfaces() {
        List<TypeSpec> types = new ArrayList<>();
        for (int i = 0; i < required.size(); i++) {
            ComponentModel component = required.get(i);
            types.add(stage(stage(i))
                    .addJavadoc("Takes {@code $L}.\n", component.name())
                    .addMethod(setter(component, stage(i + 1)))
                    .build());
        }
        types.add(lastStage());
        types.add(copyStage());
        return types;
    }

    private TypeSpec lastStage() {
        TypeSpec.Builder stage = stage(build)
                .addJavadoc(
                        profile.optional().isEmpty()
                                ? "Builds the guest.\n"
                                : "Takes the values that may be left out, and builds the guest.\n");
        profile.optional().forEach(component -> stage.addMethod(setter(component, build)));
        return stage.addMethod(MethodSpec.methodBuilder("build")
                        .addJavadoc("Builds the guest.\n\n@return the guest with the values so far\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(TypeNames.of(profile.type()))
                        .build())
                .build();
    }

    private TypeSpec copyStage() {
        TypeSpec.Builder stage =
                stage(copy).addSuperinterface(build).addJavadoc("Takes any value again, and builds the guest.\n");
        for (ComponentModel component : profile.components()) {
            MethodSpec setter = setter(component, copy);
            stage.addMethod(
                    component.isRequired()
                            ? setter
                            : setter.toBuilder().addAnnotation(Override.class).build());
        }
        return stage.build();
    }

    private static TypeSpec.Builder stage(ClassName name) {
        return TypeSpec.interfaceBuilder(name.simpleName()).addModifiers(Modifier.PUBLIC);
    }

    private static MethodSpec setter(ComponentModel component, ClassName next) {
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc("$L", ComponentJavadoc.of(component))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addParameter(TypeNames.ofArgument(component.type()), component.name())
                .returns(next)
                .build();
    }
}
