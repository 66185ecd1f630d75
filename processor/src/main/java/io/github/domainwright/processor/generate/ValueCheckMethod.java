package io.github.domainwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import io.github.domainwright.processor.check.ValueRules;
import io.github.domainwright.processor.model.ProfileModel;
import io.github.domainwright.tree.DomainTree;
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

    ValueCheckMethod(ProfileModel profile, DomainTree tree) {
        this.profile = profile;
        this.checks = new ValueChecks(HoleFormats.in(tree));
        this.rules = ValueRules.of(tree);
    }

    /** Returns the field that holds the rules which a guest's values decide, if there are any. */
    Optional<FieldSpec> rules() {
        if (rules.isEmpty()) {
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
     * <p>Without such rules, nothing stands behind {@code throwIfAny()}.
     */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        MethodSpec.Builder check = values();
        if (!rules.isEmpty()) {
            Element root = rules.part().root();
            List<Step> part = EmitterPlan.steps(out -> out.element(root, 0));
            boolean asksForSmm = EmitterPlan.asksForSmm(root);
            PartMethods parts = new PartMethods(profile);
            methods.addAll(parts.of(RULED_VALUES, RuledValues.of(part, rules), asksForSmm));
            methods.addAll(parts.of(RULED_PART, part, asksForSmm));
            checkRules(asksForSmm ? ", false" : "", check);
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
