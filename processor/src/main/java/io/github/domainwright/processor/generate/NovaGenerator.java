package io.github.domainwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.domainwright.nova.FlavorSize;
import io.github.domainwright.nova.NovaCommands;
import io.github.domainwright.nova.NovaJson;
import io.github.domainwright.nova.NovaTranslation;
import io.github.domainwright.nova.PropertyMap;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ComponentType.ValueKind;
import io.github.domainwright.processor.model.ProfileModel;
import io.github.domainwright.tree.Value;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Generates {@code <Profile>Nova}: what Nova is told about the guests of a profile, similar to:
 *
 * <pre>{@code
 * public final class BuildAgentNova {
 *     private static final Map<String, String> IMAGE_PROPERTIES = PropertyMap.of("hw_machine_type", "q35", ...);
 *     public static Map<String, String> imageProperties(BuildAgent vm) { ... }
 *     public static String imageCommand(BuildAgent vm, String image) { ... }
 * }
 * }</pre>
 */
public final class NovaGenerator {
    private static final String IMAGE = "IMAGE_PROPERTIES";
    private static final String FLAVOR = "FLAVOR_EXTRA_SPECS";

    private final ProfileModel profile;
    private final NovaTranslation translation;
    private final NovaSignatures signatures;

    private NovaGenerator(ProfileModel profile, NovaTranslation translation) {
        this.profile = profile;
        this.translation = translation;
        this.signatures = new NovaSignatures(TypeNames.of(profile.type()));
    }

    /** Returns the emitter of {@code profile}. */
    public static GeneratedSource generate(ProfileModel profile, NovaTranslation translation) {
        return new NovaGenerator(profile, translation).source();
    }

    private GeneratedSource source() {
        TypeSpec.Builder emitter = GeneratedSource.classFor(
                        profile.type(), profile.type().generatedName("Nova"))
                .addJavadoc("Tells OpenStack Nova about {@link $T} guests.\n\n", TypeNames.of(profile.type()))
                .addJavadoc("$L", LossList.javadoc(translation.losses()))
                .addJavadoc("@see $T\n", emitter())
                .addField(properties(IMAGE, translation.imageProperties()))
                .addField(properties(FLAVOR, translation.flavorExtraSpecs()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(constant(signatures.imageProperties(), IMAGE))
                .addMethod(constant(signatures.flavorExtraSpecs(), FLAVOR))
                .addMethod(flavorSize())
                .addMethod(command(signatures.imageCommand(), "setImage(imageProperties(vm), image)"))
                .addMethod(command(signatures.flavorCommand(), "setFlavor(flavorExtraSpecs(vm), flavor)"))
                .addMethod(command(
                        signatures.flavorCreateCommand(), "createFlavor(flavorSize(vm), flavorExtraSpecs(vm), flavor)"))
                .addMethod(json(signatures.imageJson(), "object(imageProperties(vm))"))
                .addMethod(json(
                        signatures.heatTemplate(),
                        "heatTemplate(server, imageProperties(vm), flavorSize(vm), flavorExtraSpecs(vm))"))
                .addMethod(LossList.method(translation.losses()));
        Stream.of(Optional.of(translation.vcpus()), translation.memory())
                .flatMap(Optional::stream)
                .map(this::component)
                .flatMap(Optional::stream)
                .filter(component -> component.type().kind() == ValueKind.ENUM)
                .distinct()
                .forEach(component -> emitter.addMethod(EnumWordMethod.generate(component)));
        return GeneratedSource.of(profile.type(), emitter.build());
    }

    private Optional<ComponentModel> component(Value value) {
        return value instanceof Value.Parameter parameter
                ? Optional.of(profile.component(parameter.component()))
                : Optional.empty();
    }

    private ClassName emitter() {
        return ClassName.get(profile.type().packageName(), profile.type().generatedName("Xml"));
    }

    private static FieldSpec properties(String name, Map<String, String> properties) {
        CodeBlock pairs = properties.entrySet().stream()
                .map(entry -> CodeBlock.of("$S, $S", entry.getKey(), entry.getValue()))
                .collect(CodeBlock.joining(",\n"));
        return FieldSpec.builder(ParameterizedTypeName.get(Map.class, String.class, String.class), name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(properties.isEmpty() ? "$T.of($L)" : "$T.of(\n$>$>$L$<$<)", PropertyMap.class, pairs)
                .build();
    }

    private MethodSpec constant(MethodSpec.Builder method, String field) {
        return method.addStatement("$T.$L(vm)", emitter(), ValueCheckMethod.NAME)
                .addStatement("return $L", field)
                .build();
    }

    private MethodSpec flavorSize() {
        return signatures
                .flavorSize()
                .addStatement("$T.$L(vm)", emitter(), ValueCheckMethod.NAME)
                .addStatement(
                        "return $T.of($L, $L)",
                        FlavorSize.class,
                        number(translation.vcpus()),
                        number(translation.memory().orElse(Value.of("0"))))
                .build();
    }

    private CodeBlock number(Value value) {
        if (value instanceof Value.Parameter parameter) {
            ComponentModel component = profile.component(parameter.component());
            return ValueExpression.number(component, parameter, new ComponentValue(profile).single(component.name()));
        }
        return CodeBlock.of("$LL", ((Value.Literal) value).text());
    }

    private static MethodSpec command(MethodSpec.Builder method, String call) {
        return method.addStatement("return $T.$L", NovaCommands.class, call).build();
    }

    private static MethodSpec json(MethodSpec.Builder method, String call) {
        return method.addStatement("return $T.$L", NovaJson.class, call).build();
    }
}
