package io.github.domainwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ProfileModel;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Generates {@code <Profile>Builder}: one stage for each required value, in order, then a last stage in which the
 * optional values are free, similar to:
 *
 * <pre>{@code
 * public final class BuildAgentBuilder {
 *     public static NameStage builder() { return new Values(); }
 *     public static CopyStage toBuilder(BuildAgent vm) { ... }
 *     public interface NameStage { RootDiskStage name(String name); }
 *     public interface RootDiskStage { BuildStage rootDisk(Path rootDisk); }
 *     public interface BuildStage { BuildStage mac(MacAddress mac); BuildAgent build(); }
 *     public interface CopyStage extends BuildStage { CopyStage name(String name); ... }
 *     private static final class Values implements NameStage, RootDiskStage, CopyStage { ... }
 * }
 * }</pre>
 */
public final class BuilderGenerator {
    private BuilderGenerator() {}

    /** Returns the builder of {@code profile}. */
    public static GeneratedSource generate(ProfileModel profile) {
        ClassName type = TypeNames.of(profile.type());
        Stages stages = new Stages(profile);
        TypeSpec.Builder builder = GeneratedSource.classFor(
                        profile.type(), stages.builder().simpleName())
                .addJavadoc("Builds {@link $T} guests: $L.\n\n", type, order(profile))
                .addJavadoc(
                        "@see $T\n",
                        ClassName.get(
                                profile.type().packageName(), profile.type().generatedName("Xml")))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(BuilderSignatures.builder(stages)
                        .addStatement("return new $T()", stages.values())
                        .build())
                .addMethod(toBuilder(profile, stages));
        stages.interfaces().forEach(builder::addType);
        builder.addType(ValuesClass.generate(profile, stages));
        if (!profile.type().isRecord()) {
            builder.addType(GuestRecord.generate(profile, stages));
        }
        return GeneratedSource.of(profile.type(), builder.build());
    }

    private static MethodSpec toBuilder(ProfileModel profile, Stages stages) {
        MethodSpec.Builder method = BuilderSignatures.toBuilder(TypeNames.of(profile.type()), stages)
                .addStatement("$T values = new $T()", stages.values(), stages.values());
        for (ComponentModel component : profile.components()) {
            method.addStatement("values.$L = $L", ValuesClass.field(component), ValuesClass.copy(component));
        }
        return method.addStatement("return values").build();
    }

    private static String order(ProfileModel profile) {
        String required = names(profile.required());
        String optional = names(profile.optional());
        if (required.isEmpty()) {
            return optional.isEmpty() ? "nothing differs between them" : "optionally " + optional;
        }
        return optional.isEmpty() ? required : required + ", then optionally " + optional;
    }

    private static String names(List<ComponentModel> components) {
        return components.stream()
                .map(component -> "{@code " + component.name() + "}")
                .collect(Collectors.joining(", "));
    }
}
