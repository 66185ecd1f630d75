package io.github.domainwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.github.domainwright.tree.Occurrence;
import java.util.stream.Stream;

/** Turns how often something stands into the condition on which it stands at all. */
final class OccurrenceCondition {
    private static final CodeBlock ALWAYS = CodeBlock.of("true");

    private OccurrenceCondition() {}

    /** Returns the condition, such as {@code vm.mac().isPresent()}. */
    static CodeBlock of(Occurrence occurrence, ComponentValue values) {
        return of(occurrence, ALWAYS, values);
    }

    /** Returns the condition on which {@code occurrence} gives a value for which {@code inner} holds as well. */
    private static CodeBlock of(Occurrence occurrence, CodeBlock inner, ComponentValue values) {
        if (occurrence instanceof Occurrence.IfAny any) {
            return any.held().stream().map(held -> of(held, inner, values)).collect(CodeBlock.joining(" || "));
        }
        if (occurrence instanceof Occurrence.Within both) {
            return of(both.outer(), of(both.inner(), inner, values), values);
        }
        if (occurrence instanceof Occurrence.IfPresent optional) {
            CodeBlock value = values.accessed(optional.component());
            return inner.equals(ALWAYS)
                    ? CodeBlock.of("$L.isPresent()", value)
                    : CodeBlock.of("$L.filter($L -> $L).isPresent()", value, variable(optional.component()), inner);
        }
        if (occurrence instanceof Occurrence.ForEach each) {
            CodeBlock list = values.accessed(each.component());
            return inner.equals(ALWAYS)
                    ? CodeBlock.of("!$L.isEmpty()", list)
                    : CodeBlock.of("$L.stream().anyMatch($L -> $L)", list, variable(each.component()), inner);
        }
        return occurrence instanceof Occurrence.IfTrue truth ? values.accessed(truth.component()) : CodeBlock.of("smm");
    }

    private static String variable(String component) {
        return ComponentValue.variable(component);
    }

    /** Returns the components that the condition asks. */
    static Stream<String> components(Occurrence occurrence) {
        if (occurrence instanceof Occurrence.IfAny any) {
            return any.held().stream().flatMap(OccurrenceCondition::components);
        }
        if (occurrence instanceof Occurrence.Within both) {
            return Stream.concat(components(both.outer()), components(both.inner()));
        }
        if (occurrence instanceof Occurrence.IfPresent optional) {
            return Stream.of(optional.component());
        }
        if (occurrence instanceof Occurrence.IfTrue truth) {
            return Stream.of(truth.component());
        }
        return occurrence instanceof Occurrence.ForEach each ? Stream.of(each.component()) : Stream.empty();
    }
}
