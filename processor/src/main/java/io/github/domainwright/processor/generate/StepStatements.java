package io.github.domainwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ProfileModel;
import io.github.domainwright.target.ResourceKind;
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
    private final List<Step> steps;
    private final CodeBlock.Builder code = CodeBlock.builder();
    private final Deque<Occurrence> open = new ArrayDeque<>();
    private CodeBlock.Builder chain = CodeBlock.builder();

    private StepStatements(ProfileModel profile, List<Step> steps) {
        this.profile = profile;
        this.steps = steps;
    }

    /** Returns the statements that do {@code steps}. */
    static CodeBlock of(ProfileModel profile, List<Step> steps) {
        StepStatements statements = new StepStatements(profile, steps);
        for (int i = 0; i < steps.size(); i++) {
            statements.add(steps.get(i), i);
        }
        statements.endChain();
        return statements.code.build();
    }

    private void add(Step step, int place) {
        if (step instanceof Step.Markup markup) {
            MarkupLiteral.of(markup.text()).forEach(literal -> chain.add(".raw($L)", literal));
        } else if (step instanceof Step.Hole hole) {
            chain.add(write(hole));
        } else if (step instanceof Step.Resource resource) {
            chain.add(".resource($T.$L, $L)", ResourceKind.class, resource.kind(), text(resource.name()));
        } else if (step instanceof Step.Call call) {
            chain.add("$L", call.code());
        } else if (step instanceof Step.Begin begin) {
            endChain();
            begin(begin.occurrence(), place);
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

    private void begin(Occurrence occurrence, int place) {
        open.push(occurrence);
        if (occurrence instanceof Occurrence.IfPresent optional) {
            code.beginControlFlow("if (vm.$L().isPresent())", optional.component());
            if (isUsed(optional.component(), place)) {
                code.addStatement(
                        "$T $L = vm.$L().get()",
                        TypeNames.ofValue(
                                profile.component(optional.component()).type()),
                        local(optional.component()),
                        optional.component());
            }
        } else if (occurrence instanceof Occurrence.ForEach each) {
            String index = index(each.component());
            code.beginControlFlow("for (int $L = 0; $L < vm.$L().size(); $L++)", index, index, each.component(), index);
            if (isUsed(each.component(), place)) {
                code.addStatement(
                        "$T $L = vm.$L().get($L)",
                        TypeNames.ofValue(profile.component(each.component()).type()),
                        local(each.component()),
                        each.component(),
                        index);
            }
        } else {
            code.beginControlFlow("if (smm)");
        }
    }

    private void end() {
        open.pop();
        code.endControlFlow();
    }

    /** Tells whether the value of {@code component} is written between the step {@code place} and its end. */
    private boolean isUsed(String component, int place) {
        int depth = 0;
        for (Step step : steps.subList(place, steps.size())) {
            depth += step instanceof Step.Begin ? 1 : step instanceof Step.End ? -1 : 0;
            boolean isHere = step instanceof Step.Hole hole && isOf(component, hole.value())
                    || step instanceof Step.Resource resource && isOf(component, resource.name());
            if (isHere || depth == 0) {
                return isHere;
            }
        }
        return false;
    }

    private static boolean isOf(String component, Value value) {
        return value instanceof Value.Parameter parameter
                && parameter.component().equals(component);
    }

    private CodeBlock write(Step.Hole hole) {
        if (hole.value() instanceof Value.Counted counted) {
            return ValueExpression.writeCounted(counted, index(), hole.call());
        }
        Value.Parameter parameter = (Value.Parameter) hole.value();
        ComponentModel component = profile.component(parameter.component());
        return ValueExpression.write(component, parameter.format(), value(component), hole.call());
    }

    /** Returns the expression of {@code value} as a text. */
    private CodeBlock text(Value value) {
        if (value instanceof Value.Literal literal) {
            return CodeBlock.of("$L", MarkupLiteral.quoted(literal.text()));
        }
        if (value instanceof Value.Counted counted) {
            return ValueExpression.counted(counted, index());
        }
        Value.Parameter parameter = (Value.Parameter) value;
        ComponentModel component = profile.component(parameter.component());
        return ValueExpression.text(component, parameter.format(), value(component));
    }

    private static CodeBlock value(ComponentModel component) {
        return component.isRequired()
                ? CodeBlock.of("vm.$L()", component.name())
                : CodeBlock.of("$L", local(component.name()));
    }

    /** Returns the index of the innermost loop. */
    private String index() {
        return open.stream()
                .filter(Occurrence.ForEach.class::isInstance)
                .map(Occurrence.ForEach.class::cast)
                .findFirst()
                .map(each -> index(each.component()))
                .orElseThrow();
    }

    private static String local(String component) {
        return component + "Value";
    }

    private static String index(String component) {
        return component + "Index";
    }
}
