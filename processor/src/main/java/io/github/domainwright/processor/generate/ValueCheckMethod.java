package io.github.domainwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.domainwright.processor.check.ValueRules;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ProfileModel;
import io.github.domainwright.processor.model.VocabularyModel;
import io.github.domainwright.value.ValueFormat;
import io.github.domainwright.xml.GuestRules;
import io.github.domainwright.xml.ValueProblems;
import io.github.domainwright.xml.XmlOut;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The method that checks a guest's values before anything is written, so that all problems are said at once. */
final class ValueCheckMethod {
    /** Its name. */
    static final String NAME = "check";

    /** The method that writes what the rules look at. */
    static final String RULED_PART = "ruledPart";

    private final ProfileModel profile;
    private final ValueRules rules;

    ValueCheckMethod(ProfileModel profile, ValueRules rules) {
        this.profile = profile;
        this.rules = rules;
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
        for (ComponentModel component : profile.components()) {
            for (ValueFormat format : formats(component)) {
                method.addStatement(
                        "problems.$L($S, $T.$L, vm.$L())",
                        checkName(component),
                        component.name(),
                        ValueFormat.class,
                        format,
                        component.name());
            }
        }
        method.addStatement("problems.throwIfAny()");
        if (!rules.isEmpty()) {
            checkRules(method);
        }
        return method.build();
    }

    private void checkRules(MethodSpec.Builder method) {
        boolean asksForSmm = EmitterPlan.asksForSmm(rules.part().root());
        CodeBlock ids = rules.ids().stream().map(id -> CodeBlock.of("$S", id)).collect(CodeBlock.joining(", "));
        method.addStatement("$T part = new $T(1024)", XmlOut.class, XmlOut.class)
                .addStatement("$L(vm, part$L)", RULED_PART, asksForSmm ? ", false" : "")
                .addStatement(
                        "$T.check($S, part.toString(), $L)",
                        GuestRules.class,
                        profile.type().simpleName(),
                        ids);
    }

    private static String checkName(ComponentModel component) {
        return switch (component.type().multiplicity()) {
            case ONE -> "check";
            case OPTIONAL -> "checkOptional";
            case LIST -> "checkEach";
        };
    }

    /** A component that stands in several places must have the formats of all. */
    private static Set<ValueFormat> formats(ComponentModel component) {
        return component.annotations().stream()
                .map(AnnotationModel::vocabulary)
                .filter(Objects::nonNull)
                .map(VocabularyModel::format)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
