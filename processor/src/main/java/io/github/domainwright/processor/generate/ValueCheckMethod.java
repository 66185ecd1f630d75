package io.github.domainwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.domainwright.firmware.LibvirtVersion;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.processor.bind.BoundProfile;
import io.github.domainwright.processor.check.ValueRules;
import io.github.domainwright.processor.model.ProfileModel;
import io.github.domainwright.xml.GuestRules;
import io.github.domainwright.xml.ValueProblems;
import io.github.domainwright.xml.XmlOut;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The method that checks a guest's values before anything is written, so that all problems are said at once. */
final class ValueCheckMethod {
    /** Its name. */
    static final String NAME = "check";

    /** The method that writes what the rules look at. */
    static final String RULED_PART = "ruledPart";

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

    /**
     * Returns the method, similar to:
     *
     * <pre>{@code
     * static void check(BuildAgent vm) {
     *     ValueProblems problems = new ValueProblems("BuildAgent");
     *     problems.check("name", ValueFormat.DOMAIN_NAME, vm.name());
     *     problems.throwIfAny();
     *     XmlOut part = new XmlOut(1024);
     *     ruledPart(vm, part);
     *     GuestRules.check("BuildAgent", part.toString(), "DW0306");
     * }
     * }</pre>
     *
     * The last three only if there are such rules. The emitters for other targets call it too.
     */
    MethodSpec generate() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(NAME)
                .addModifiers(Modifier.STATIC)
                .addParameter(TypeNames.of(profile.type()), "vm")
                .addStatement("$T.requireNonNull(vm, $S)", Objects.class, "vm")
                .addStatement(
                        "$T problems = new $T($S)",
                        ValueProblems.class,
                        ValueProblems.class,
                        profile.type().simpleName());
        profile.components().forEach(component -> method.addCode(checks.of(component)));
        method.addStatement("problems.throwIfAny()");
        if (!rules.isEmpty()) {
            checkRules(method);
        }
        return method.build();
    }

    private void checkRules(MethodSpec.Builder method) {
        method.addCode(rulePart(rules));
        String name = profile.type().simpleName();
        if (rules.areAll()) {
            method.addStatement(
                    "$T.checkAll($S, part, $T.of($S, $S))",
                    GuestRules.class,
                    name,
                    TargetVersions.class,
                    text(target.libvirt()),
                    text(target.qemu()));
            return;
        }
        CodeBlock ids = rules.ids().stream().map(id -> CodeBlock.of("$S", id)).collect(CodeBlock.joining(", "));
        method.addStatement("$T.check($S, part.toString(), $L)", GuestRules.class, name, ids);
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
}
