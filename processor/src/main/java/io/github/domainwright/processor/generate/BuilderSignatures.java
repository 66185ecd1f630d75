package io.github.domainwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import javax.lang.model.element.Modifier;

/** The public methods of a builder, without their bodies: those of a builder and of its stub are the same. */
final class BuilderSignatures {
    private BuilderSignatures() {}

    static MethodSpec.Builder builder(Stages stages) {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc("Starts a new guest.\n\n@return the first stage\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(stages.first());
    }

    static MethodSpec.Builder toBuilder(ClassName profile, Stages stages) {
        return MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("Starts a guest with the values of {@code vm}, of which any can be changed.\n\n")
                .addJavadoc("@param vm the guest to start from\n@return the stage that takes every value\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(profile, "vm")
                .returns(stages.copy());
    }
}
