package io.github.domainwright.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ProfileModel;
import javax.lang.model.element.Modifier;

/** The record behind a profile that is an interface: a value with the usual equality. */
final class GuestRecord {
    private GuestRecord() {}

    /** Returns the record, similar to: {@code private record Guest(String name) implements BuildAgent {}}. */
    static TypeSpec generate(ProfileModel profile, Stages stages) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (ComponentModel component : profile.components()) {
            components.addParameter(ParameterSpec.builder(TypeNames.of(component.type()), component.name())
                    .build());
        }
        return TypeSpec.recordBuilder(stages.guest().simpleName())
                .addModifiers(Modifier.PRIVATE)
                .recordConstructor(components.build())
                .addSuperinterface(TypeNames.of(profile.type()))
                .build();
    }
}
