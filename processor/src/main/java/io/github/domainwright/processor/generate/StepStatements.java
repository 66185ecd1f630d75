package io.github.domainwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ProfileModel;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Turns steps into statements, similar to:
 *
 * <pre>{@code
 * out.raw("<name>").text(vm.name()).raw("</name>");
 * if (vm.mac().isPresent()) {
 *     MacAddress macValue = vm.mac().get();
 *     out.raw("<mac address='").attribute(macValue.domainText()).raw("'/>");
 * }
 * }</pre>
 */
final class StepStatements {
    private final ProfileModel profile;
    private final ComponentValue values;
    private final CodeBlock.Builder code = CodeBlock.builder();
    private final Deque<Occurrence> open = new ArrayDeque<>();
    private CodeBlock.Builder chain = CodeBlock.builder();

    private StepStatements(ProfileModel profile) {
        this.profile = profile;
        this.values = new ComponentValue(profile);
    }

    /** Returns the statements that do {@code steps}. */
    static CodeBlock of(ProfileModel profile, List<Step> steps) {
        StepStatements statements = new StepStatements(profile);
        steps.forEach(statements::add);
        statements.endChain();
        return statements.code.build();
    }

    private void add(Step step) {
        if (step instanceof Step.Markup markup) {
            MarkupLiteral.of(markup.text()).forEach(literal -> chain.add(".raw($L)", literal));
        } else if (step instanceof Step.Hole hole) {
            chain.add(write(hole));
        } else if (step instanceof Step.Begin begin) {
            endChain();
            begin(begin.occurrence());
        } else {
            endChain();
            end();
        }
    }

    private void endChain() {
        if (!chain.isEmpty()) {
            code.addStatement("out$L", chain.build());
            chain = CodeBlock.builder();
        }
    }

    private void begin(Occurrence occurrence) {
        open.push(occurrence);
        if (occurrence instanceof Occurrence.IfPresent optional) {
            String component = optional.component();
            code.beginControlFlow("if ($L.isPresent())", values.accessed(component));
            code.addStatement("$T $L = $L.get()", type(component), variable(component), values.accessed(component));
        } else if (occurrence instanceof Occurrence.ForEach each) {
            String component = each.component();
            String index = ComponentValue.index(component);
            CodeBlock list = values.accessed(component);
            code.beginControlFlow("for (int $L = 0; $L < $L.size(); $L++)", index, index, list, index);
            code.addStatement("$T $L = $L.get($L)", type(component), variable(component), list, index);
        } else {
            code.beginControlFlow("if (smm)");
        }
    }

    private void end() {
        open.pop();
        code.endControlFlow();
    }

    private CodeBlock write(Step.Hole hole) {
        if (hole.value() instanceof Value.Counted counted) {
            Occurrence.ForEach each = open.stream()
                    .filter(Occurrence.ForEach.class::isInstance)
                    .map(Occurrence.ForEach.class::cast)
                    .findFirst()
                    .orElseThrow();
            return ValueExpression.writeCounted(counted, ComponentValue.index(each.component()));
        }
        Value.Parameter parameter = (Value.Parameter) hole.value();
        ComponentModel component = profile.component(parameter.component());
        return ValueExpression.write(component, parameter, values.single(component.name()), hole.inAttribute());
    }

    private TypeName type(String component) {
        return TypeNames.ofValue(profile.component(component).type());
    }

    private static String variable(String component) {
        return ComponentValue.variable(component);
    }
}
