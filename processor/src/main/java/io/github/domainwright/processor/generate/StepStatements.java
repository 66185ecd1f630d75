package io.github.domainwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ProfileModel;
import io.github.domainwright.target.ResourceKind;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

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
    private final ComponentValue values;
    private final CodeBlock.Builder code = CodeBlock.builder();
    private final Deque<Occurrence> open = new ArrayDeque<>();
    private CodeBlock.Builder chain = CodeBlock.builder();

    private StepStatements(ProfileModel profile, List<Step> steps) {
        this.profile = profile;
        this.steps = steps;
        this.values = new ComponentValue(profile);
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
            MarkupLiteral.of(markup.text()).forEach(literal -> chain.add(".$L($L)", markup.call(), literal));
        } else if (step instanceof Step.Hole hole) {
            chain.add(write(hole));
        } else if (step instanceof Step.Subtree subtree) {
            String component = subtree.hole().component();
            CodeBlock value = values.single(component);
            chain.add(".subtree($S, $S, $L, $L)", component, subtree.hole().name(), value, subtree.level());
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
        if (occurrence instanceof Occurrence.ForEach each) {
            String component = each.component();
            String index = ComponentValue.index(component);
            CodeBlock list = values.accessed(component);
            code.beginControlFlow("for (int $L = 0; $L < $L.size(); $L++)", index, index, list, index);
            if (isUsed(component, place)) {
                code.addStatement("$T $L = $L.get($L)", type(component), variable(component), list, index);
            }
            return;
        }
        code.beginControlFlow("if ($L)", OccurrenceCondition.of(occurrence, values));
        if (occurrence instanceof Occurrence.IfPresent optional && isUsed(optional.component(), place)) {
            String component = optional.component();
            code.addStatement("$T $L = $L.get()", type(component), variable(component), values.accessed(component));
        }
    }

    private void end() {
        open.pop();
        code.endControlFlow();
    }

    /** Tells whether the value of {@code component} is looked into between the step {@code place} and its end. */
    private boolean isUsed(String component, int place) {
        int depth = 0;
        for (Step step : steps.subList(place, steps.size())) {
            depth += step instanceof Step.Begin ? 1 : step instanceof Step.End ? -1 : 0;
            boolean isBegin = step instanceof Step.Begin;
            boolean isHere = components(step)
                    .anyMatch(name -> name.startsWith(component + ".") || name.equals(component) && !isBegin);
            if (isHere || depth == 0) {
                return isHere;
            }
        }
        return false;
    }

    /** Returns the components that {@code step} asks for their values. */
    private static Stream<String> components(Step step) {
        if (step instanceof Step.Begin begin) {
            return OccurrenceCondition.components(begin.occurrence());
        }
        if (step instanceof Step.Subtree subtree) {
            return Stream.of(subtree.hole().component());
        }
        Value value = step instanceof Step.Hole hole
                ? hole.value()
                : step instanceof Step.Resource resource ? resource.name() : null;
        return value instanceof Value.Parameter parameter ? Stream.of(parameter.component()) : Stream.empty();
    }

    private CodeBlock write(Step.Hole hole) {
        if (hole.value() instanceof Value.Counted counted) {
            return ValueExpression.writeCounted(counted, index(), hole.call());
        }
        Value.Parameter parameter = (Value.Parameter) hole.value();
        ComponentModel component = profile.component(parameter.component());
        return ValueExpression.write(component, parameter, values.single(component.name()), hole.call());
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
        return ValueExpression.text(component, parameter, values.single(component.name()));
    }

    /** Returns the index of the innermost loop. */
    private String index() {
        return open.stream()
                .filter(Occurrence.ForEach.class::isInstance)
                .map(Occurrence.ForEach.class::cast)
                .findFirst()
                .map(each -> ComponentValue.index(each.component()))
                .orElseThrow();
    }

    private TypeName type(String component) {
        return TypeNames.ofValue(profile.component(component).type());
    }

    private static String variable(String component) {
        return ComponentValue.variable(component);
    }
}
