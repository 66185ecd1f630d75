package io.github.domainwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.domainwright.processor.model.ProfileModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Generates the emitter of a profile that was refused: the same signatures without the documents, so that the code that
 * uses it compiles and the refusal is the only error.
 */
public final class StubGenerator {
    private StubGenerator() {}

    /** Returns the stub of {@code profile}'s emitter. */
    public static GeneratedSource generate(ProfileModel profile) {
        ClassName type = TypeNames.of(profile.type());
        TypeSpec.Builder stub = GeneratedSource.classFor(
                        profile.type(), profile.type().generatedName("Xml"))
                .addJavadoc("Stands in for the emitter of {@link $T}, which was refused.\n", type)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        List.of(
                        EmitterSignatures.toXml(type, true),
                        EmitterSignatures.toXmlPinned(type, true),
                        EmitterSignatures.toXmlForTarget(type),
                        EmitterSignatures.toXmlPinnedForTarget(type),
                        EmitterSignatures.write(type))
                .forEach(method -> stub.addMethod(method.addStatement(
                                "throw new $T($S)",
                                IllegalStateException.class,
                                profile.type().simpleName() + " was refused by the compiler")
                        .build()));
        return GeneratedSource.of(profile.type(), stub.build());
    }
}
