package io.github.domainwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.domainwright.kubevirt.KubeVirtTranslation;
import io.github.domainwright.kubevirt.ManifestOut;
import io.github.domainwright.processor.model.ComponentType.ValueKind;
import io.github.domainwright.processor.model.ProfileModel;
import io.github.domainwright.target.JsonRenderer;
import io.github.domainwright.target.YamlRenderer;
import io.github.domainwright.tree.Value;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Generates {@code <Profile>KubeVirt}: the profile's manifest as constant text with holes, similar to:
 *
 * <pre>{@code
 * public final class BuildAgentKubeVirt {
 *     public static String toYaml(BuildAgent vm, ClusterResources resources) { ... }
 *     public static String toJson(BuildAgent vm, ClusterResources resources) { ... }
 * }
 * }</pre>
 */
public final class KubeVirtGenerator {
    private final ProfileModel profile;
    private final KubeVirtTranslation translation;
    private final KubeVirtSignatures signatures;

    private KubeVirtGenerator(ProfileModel profile, KubeVirtTranslation translation) {
        this.profile = profile;
        this.translation = translation;
        this.signatures = new KubeVirtSignatures(TypeNames.of(profile.type()));
    }

    /** Returns the emitter of {@code profile}. */
    public static GeneratedSource generate(ProfileModel profile, KubeVirtTranslation translation) {
        return new KubeVirtGenerator(profile, translation).source();
    }

    private GeneratedSource source() {
        DocumentCollector yaml = new DocumentCollector();
        new YamlRenderer(yaml).document(translation.manifest());
        DocumentCollector json = new DocumentCollector();
        new JsonRenderer(json).document(translation.manifest());
        TypeSpec.Builder emitter = GeneratedSource.classFor(
                        profile.type(), profile.type().generatedName("KubeVirt"))
                .addJavadoc("Writes {@link $T} guests as manifests for KubeVirt.\n\n", TypeNames.of(profile.type()))
                .addJavadoc("$L", LossList.javadoc(translation.losses()))
                .addJavadoc("@see $T\n", emitter())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(text("Yaml", "YAML", yaml.steps()))
                .addMethod(text("Json", "JSON", json.steps()))
                .addMethod(LossList.method(translation.losses()));
        Set<String> written = components(yaml.steps());
        profile.values().stream()
                .filter(component -> component.type().kind() == ValueKind.ENUM && written.contains(component.name()))
                .map(EnumWordMethod::generate)
                .forEach(emitter::addMethod);
        return GeneratedSource.of(profile.type(), emitter.build());
    }

    private ClassName emitter() {
        return ClassName.get(profile.type().packageName(), profile.type().generatedName("Xml"));
    }

    private MethodSpec text(String suffix, String language, List<Step> steps) {
        return signatures
                .text(suffix, language)
                .addStatement("$T.$L(vm)", emitter(), ValueCheckMethod.NAME)
                .addStatement("$T.requireNonNull(resources, $S)", Objects.class, "resources")
                .addStatement(
                        "$T out = new $T($S, resources, $L)",
                        ManifestOut.class,
                        ManifestOut.class,
                        profile.type().simpleName(),
                        size(steps))
                .addCode(StepStatements.of(profile, steps))
                .addStatement("return out.finish()")
                .build();
    }

    private static int size(List<Step> steps) {
        return steps.stream()
                .mapToInt(step ->
                        step instanceof Step.Markup markup ? markup.text().length() : 32)
                .sum();
    }

    /** Returns the names of the components whose values are written. */
    private static Set<String> components(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> step instanceof Step.Hole hole
                        ? Stream.of(hole.value())
                        : step instanceof Step.Resource resource ? Stream.of(resource.name()) : Stream.<Value>empty())
                .filter(Value.Parameter.class::isInstance)
                .map(value -> ((Value.Parameter) value).component())
                .collect(Collectors.toSet());
    }
}
