package io.github.domainwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import io.github.domainwright.firmware.LibvirtVersion;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.processor.bind.BoundProfile;
import io.github.domainwright.processor.check.ValueRules;
import io.github.domainwright.processor.model.ProfileModel;
import io.github.domainwright.tree.Element;
import io.github.domainwright.xml.GuestRules;
import io.github.domainwright.xml.ValueProblems;
import io.github.domainwright.xml.XmlOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The methods that check a guest's values before anything is written, so that all problems are said at once. */
final class ValueCheckMethod {
    /** What emitters for other targets call. */
    static final String NAME = "check";

    private static final String RULES = "RULES";
    private static final String RULED_PART = "ruledPart";
    private static final String RULED_VALUES = "ruledValues";

    private final ProfileModel profile;
    private final ValueChecks checks;
    private final ValueRules rules;
    private final TargetVersions target;

    ValueCheckMethod(ProfileModel profile, BoundProfile bound, ValueRules rules) {
        this.profile = profile;
        this.checks = new ValueChecks(HoleFormats.in(bound.tree()));
        this.rules = rules;
        this.target = bound.platform().target();
    }

    /** Returns the field that holds the rules which a guest's values decide, if there are some and they are not all. */
    Optional<FieldSpec> rules() {
        if (rules.isEmpty() || rules.areAll()) {
            return Optional.empty();
        }
        CodeBlock ids = rules.ids().stream().map(id -> CodeBlock.of("$S", id)).collect(CodeBlock.joining(", "));
        return Optional.of(FieldSpec.builder(GuestRules.class, RULES)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($S, $L)", GuestRules.class, profile.type().simpleName(), ids)
                .build());
    }

    /**
     * Returns the methods, similar to:
     *
     * <pre>{@code
     * static void check(BuildAgent vm) {
     *     check(vm, new XmlOut(1024));
     * }
     *
     * private static void check(BuildAgent vm, XmlOut out) {
     *     ValueProblems problems = out.problems("BuildAgent");
     *     problems.check("name", ValueFormat.DOMAIN_NAME, vm.name());
     *     problems.throwIfAny();
     *     int values = out.size();
     *     ruledValues(vm, out);
     *     if (!RULES.haveAccepted(out, values)) {
     *         int part = out.size();
     *         ruledPart(vm, out);
     *         RULES.check(out, values, part);
     *     }
     * }
     * }</pre>
     *
     * <p>Without such rules, nothing stands behind {@code throwIfAny()}. Where a component gives a whole element, all rules
     * look at the whole document, and nothing is remembered:
     *
     * <pre>{@code
     *     XmlOut part = new XmlOut(1024);
     *     ruledPart(vm, part);
     *     GuestRules.checkAll("BuildAgent", part, TargetVersions.of("", ""));
     * }</pre>
     */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        MethodSpec.Builder check = values();
        if (!rules.isEmpty()) {
            Element root = rules.part().root();
            List<Step> part = EmitterPlan.steps(out -> out.element(root, 0));
            boolean asksForSmm = EmitterPlan.asksForSmm(root);
            PartMethods parts = new PartMethods(profile);
            methods.addAll(parts.of(RULED_PART, part, asksForSmm));
            if (rules.areAll()) {
                checkAllRules(check);
            } else {
                methods.addAll(parts.of(RULED_VALUES, RuledValues.of(part, rules), asksForSmm));
                checkRules(asksForSmm ? ", false" : "", check);
            }
        }
        methods.add(method().addStatement("$L(vm, new $T(1024))", NAME, XmlOut.class)
                .build());
        methods.add(check.build());
        return methods;
    }

    private static void checkRules(String smm, MethodSpec.Builder check) {
        check.addStatement("int values = out.size()")
                .addStatement("$L(vm, out$L)", RULED_VALUES, smm)
                .beginControlFlow("if (!$L.haveAccepted(out, values))", RULES)
                .addStatement("int part = out.size()")
                .addStatement("$L(vm, out$L)", RULED_PART, smm)
                .addStatement("$L.check(out, values, part)", RULES)
                .endControlFlow();
    }

    private void checkAllRules(MethodSpec.Builder check) {
        check.addCode(rulePart(rules))
                .addStatement(
                        "$T.checkAll($S, part, $T.of($S, $S))",
                        GuestRules.class,
                        profile.type().simpleName(),
                        TargetVersions.class,
                        text(target.libvirt()),
                        text(target.qemu()));
    }

    /** Returns the statements that write what {@code rules} look at to {@code part}. */
    static CodeBlock rulePart(ValueRules rules) {
        boolean asksForSmm = EmitterPlan.asksForSmm(rules.part().root());
        return CodeBlock.builder()
                .addStatement("$T part = new $T(1024)", XmlOut.class, XmlOut.class)
                .addStatement("$L(vm, part$L)", RULED_PART, asksForSmm ? ", false" : "")
                .build();
    }

    private static String text(Optional<LibvirtVersion> version) {
        return version.map(LibvirtVersion::toString).orElse("");
    }

    private MethodSpec.Builder method() {
        return MethodSpec.methodBuilder(NAME)
                .addModifiers(Modifier.STATIC)
                .addParameter(TypeNames.of(profile.type()), "vm");
    }

    private MethodSpec.Builder values() {
        MethodSpec.Builder method = method().addModifiers(Modifier.PRIVATE)
                .addParameter(XmlOut.class, "out")
                .addStatement("$T.requireNonNull(vm, $S)", Objects.class, "vm")
                .addStatement(
                        "$T problems = out.problems($S)",
                        ValueProblems.class,
                        profile.type().simpleName());
        profile.components().forEach(component -> method.addCode(checks.of(component)));
        return method.addStatement("problems.throwIfAny()");
    }
}
