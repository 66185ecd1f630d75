package io.github.domainwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.domainwright.firmware.FirmwareRequirement;
import io.github.domainwright.firmware.PinnedFirmware;
import io.github.domainwright.platform.Platform;
import io.github.domainwright.platform.PlatformRequirement;
import io.github.domainwright.processor.bind.BoundProfile;
import io.github.domainwright.processor.check.ValueRules;
import io.github.domainwright.processor.model.ComponentType.ValueKind;
import io.github.domainwright.processor.model.ProfileModel;
import io.github.domainwright.rule.DocumentNeeds;
import io.github.domainwright.xml.OsFirmwareXml;
import io.github.domainwright.xml.XmlOut;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Generates {@code <Profile>Xml}: the profile's document as constant text with holes, similar to:
 *
 * <pre>{@code
 * public final class BuildAgentXml {
 *     public static String toXml(BuildAgent vm) { ... }
 *     public static String toXml(BuildAgent vm, FirmwareSource source) { ... }
 *     public static void write(BuildAgent vm, Appendable target) throws IOException { ... }
 * }
 * }</pre>
 */
public final class XmlEmitterGenerator {
    private static final String REQUIREMENT = "FIRMWARE";

    private final ProfileModel profile;
    private final Platform platform;
    private final BoundProfile bound;
    private final ValueRules rules;
    private final EmitterPlan plan;
    private final ValueCheckMethod check;
    private final ClassName type;

    private XmlEmitterGenerator(ProfileModel profile, BoundProfile bound) {
        this.profile = profile;
        this.bound = bound;
        this.platform = bound.platform();
        this.rules = ValueRules.of(bound.tree());
        this.plan = EmitterPlan.of(bound.tree());
        this.check = new ValueCheckMethod(profile, bound, rules);
        this.type = TypeNames.of(profile.type());
    }

    /** Returns the emitter of {@code profile}. */
    public static GeneratedSource generate(ProfileModel profile, BoundProfile bound) {
        return new XmlEmitterGenerator(profile, bound).source();
    }

    private GeneratedSource source() {
        TypeSpec.Builder emitter = GeneratedSource.classFor(
                        profile.type(), profile.type().generatedName("Xml"))
                .addJavadoc("Writes {@link $T} guests as libvirt domain XML.\n\n", type)
                .addJavadoc("<p>$L.\n\n", ProfileSummary.of(bound.tree()))
                .addJavadoc("$L", PresetSummary.of(profile))
                .addJavadoc("@see $T\n", builder());
        if (platform.isUefi()) {
            emitter.addField(FieldSpec.builder(FirmwareRequirement.class, REQUIREMENT)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(
                            "$>$>$L$<$<",
                            RequirementExpression.of(
                                    PlatformRequirement.of(platform, bound.tree()),
                                    platform.effectiveMachine().value().name()))
                    .build());
        }
        check.rules().ifPresent(emitter::addField);
        emitter.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        emitter.addMethods(List.of(
                toXml(),
                toXmlPinned(),
                toXmlForTarget(),
                toXmlPinnedForTarget(),
                write(),
                writeToBuffer(),
                automatic()));
        if (platform.isUefi()) {
            emitter.addMethod(pinned());
        }
        PartMethods parts = new PartMethods(profile);
        emitter.addMethods(parts.of("beforeOs", plan.beforeOs(), false));
        emitter.addMethods(parts.of("afterOs", plan.afterOs(), plan.asksForSmm()));
        profile.values().stream()
                .filter(component -> component.type().kind() == ValueKind.ENUM)
                .map(EnumWordMethod::generate)
                .forEach(emitter::addMethod);
        emitter.addMethods(check.methods());
        return GeneratedSource.of(profile.type(), emitter.build());
    }

    private ClassName builder() {
        return ClassName.get(profile.type().packageName(), profile.type().generatedName("Builder"));
    }

    private MethodSpec toXml() {
        return EmitterSignatures.toXml(type, platform.isUefi())
                .addStatement("$T out = $T.start($L)", XmlOut.class, XmlOut.class, plan.size())
                .addStatement("automatic(vm, out)")
                .addStatement("return out.finish()")
                .build();
    }

    private MethodSpec toXmlPinned() {
        MethodSpec.Builder method = EmitterSignatures.toXmlPinned(type, platform.isUefi());
        if (!platform.isUefi()) {
            return method.addStatement("$T.requireNonNull(source, $S)", Objects.class, "source")
                    .addStatement("return toXml(vm)")
                    .build();
        }
        return method.addStatement("$T out = $T.start($L)", XmlOut.class, XmlOut.class, plan.size())
                .addStatement("pinned(vm, source.select($L).pin(), out)", REQUIREMENT)
                .addStatement("return out.finish()")
                .build();
    }

    private MethodSpec toXmlForTarget() {
        return EmitterSignatures.toXmlForTarget(type)
                .addCode(TargetDemand.of(rules, DocumentNeeds.of(bound.tree()), false))
                .addStatement("return toXml(vm)")
                .build();
    }

    private MethodSpec toXmlPinnedForTarget() {
        MethodSpec.Builder method = EmitterSignatures.toXmlPinnedForTarget(type);
        if (!platform.isUefi()) {
            return method.addStatement("$T.requireNonNull(source, $S)", Objects.class, "source")
                    .addStatement("return toXml(vm, target)")
                    .build();
        }
        return method.addCode(TargetDemand.of(rules, DocumentNeeds.ofPinned(bound.tree()), true))
                .addStatement(
                        "$T required = target.libvirt().map($L::forLibvirt).orElse($L)",
                        FirmwareRequirement.class,
                        REQUIREMENT,
                        REQUIREMENT)
                .addStatement("$T out = $T.start($L)", XmlOut.class, XmlOut.class, plan.size())
                .addStatement("pinned(vm, source.select(required).pin(), out)")
                .addStatement("return out.finish()")
                .build();
    }

    private MethodSpec write() {
        return EmitterSignatures.write(type)
                .addStatement("$T out = $T.start($L)", XmlOut.class, XmlOut.class, plan.size())
                .addStatement("automatic(vm, out)")
                .addStatement("target.append(out.finish())")
                .build();
    }

    private MethodSpec writeToBuffer() {
        return EmitterSignatures.writeToBuffer(type)
                .addStatement("automatic(vm, out)")
                .build();
    }

    /** Generates the method that writes a document in which libvirt chooses the firmware. */
    private MethodSpec automatic() {
        return privateMethod("automatic")
                .addParameter(type, "vm")
                .addParameter(XmlOut.class, "out")
                .addStatement("check(vm, out)")
                .addStatement("beforeOs(vm, out)")
                .addCode(StepStatements.of(profile, plan.automaticOs()))
                .addStatement("afterOs(vm, out$L)", plan.asksForSmm() ? ", false" : "")
                .build();
    }

    /** Generates the method that writes a document with the paths of a pinned firmware. */
    private MethodSpec pinned() {
        return privateMethod("pinned")
                .addParameter(type, "vm")
                .addParameter(PinnedFirmware.class, "firmware")
                .addParameter(XmlOut.class, "out")
                .addStatement("check(vm, out)")
                .addStatement("beforeOs(vm, out)")
                .addCode(StepStatements.of(profile, plan.pinnedOsStart()))
                .addStatement("$T.write(firmware$L, out)", OsFirmwareXml.class, store())
                .addCode(StepStatements.of(profile, plan.pinnedOsEnd()))
                .addStatement("afterOs(vm, out$L)", plan.asksForSmm() ? ", firmware.requiresSmm()" : "")
                .build();
    }

    /** Returns the argument that names the file of the guest's own variable store, if a component gives it. */
    private CodeBlock store() {
        return plan.store().map(this::store).orElse(CodeBlock.of(""));
    }

    private CodeBlock store(String component) {
        CodeBlock value = new ComponentValue(profile).accessed(component);
        return profile.component(component).isRequired()
                ? CodeBlock.of(", $L.toString()", value)
                : CodeBlock.of(", $L.map($T::toString).orElse(null)", value, Object.class);
    }

    private static MethodSpec.Builder privateMethod(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    }
}
