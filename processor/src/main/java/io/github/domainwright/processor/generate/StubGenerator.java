package io.github.domainwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.domainwright.annotation.ProfileTarget;
import io.github.domainwright.processor.model.ProfileModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Generates the builder and the emitter of a profile that was refused: the same signatures without anything behind them,
 * so that the code that uses them compiles and the refusal is the only error.
 */
public final class StubGenerator {
    private final ProfileModel profile;
    private final ClassName type;

    private StubGenerator(ProfileModel profile) {
        this.profile = profile;
        this.type = TypeNames.of(profile.type());
    }

    /** Returns the stubs of {@code profile}, whose guests go to {@code targets}. */
    public static List<GeneratedSource> generate(ProfileModel profile, Set<ProfileTarget> targets) {
        StubGenerator generator = new StubGenerator(profile);
        List<GeneratedSource> stubs = new ArrayList<>(List.of(generator.builder(), generator.emitter()));
        if (targets.contains(ProfileTarget.NOVA)) {
            stubs.add(generator.emitter("Nova", new NovaSignatures(generator.type).all()));
        }
        if (targets.contains(ProfileTarget.KUBEVIRT)) {
            stubs.add(generator.emitter("KubeVirt", new KubeVirtSignatures(generator.type).all()));
        }
        return stubs;
    }

    private GeneratedSource builder() {
        Stages stages = new Stages(profile);
        TypeSpec.Builder stub = stub("Builder", "builder")
                .addMethod(refused(BuilderSignatures.builder(stages)))
                .addMethod(refused(BuilderSignatures.toBuilder(type, stages)));
        stages.interfaces().forEach(stub::addType);
        return GeneratedSource.of(profile.type(), stub.build());
    }

    private GeneratedSource emitter() {
        TypeSpec.Builder stub = stub("Xml", "emitter")
                .addMethod(refused(EmitterSignatures.toXml(type, true)))
                .addMethod(refused(EmitterSignatures.toXmlPinned(type, true)))
                .addMethod(refused(EmitterSignatures.toXmlForTarget(type)))
                .addMethod(refused(EmitterSignatures.toXmlPinnedForTarget(type)))
                .addMethod(refused(EmitterSignatures.write(type)))
                .addMethod(refused(EmitterSignatures.writeToBuffer(type)));
        return GeneratedSource.of(profile.type(), stub.build());
    }

    private GeneratedSource emitter(String suffix, List<MethodSpec.Builder> signatures) {
        TypeSpec.Builder stub = stub(suffix, "emitter");
        signatures.forEach(signature -> stub.addMethod(refused(signature)));
        return GeneratedSource.of(profile.type(), stub.build());
    }

    private TypeSpec.Builder stub(String suffix, String role) {
        return GeneratedSource.classFor(profile.type(), profile.type().generatedName(suffix))
                .addJavadoc("Stands in for the $L of {@link $T}, which was refused.\n", role, type)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    private MethodSpec refused(MethodSpec.Builder signature) {
        return signature
                .addStatement(
                        "throw new $T($S)",
                        IllegalStateException.class,
                        profile.type().simpleName() + " was refused by the compiler")
                .build();
    }
}
