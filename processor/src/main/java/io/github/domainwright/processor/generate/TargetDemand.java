package io.github.domainwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.github.domainwright.processor.check.ValueRules;
import io.github.domainwright.rule.DocumentNeeds;
import io.github.domainwright.xml.GuestRules;
import java.util.stream.Collectors;

/** The statements that make sure that a target knows all that a document uses. */
final class TargetDemand {
    private TargetDemand() {}

    /**
     * Returns the statements, similar to:
     *
     * <pre>{@code
     * DocumentNeeds.of("tpm-crb").require(target);
     * }</pre>
     *
     * If components give whole elements, only the guest's document shows what it uses.
     */
    static CodeBlock of(ValueRules rules, DocumentNeeds needs, boolean isPinned) {
        if (rules.areAll()) {
            return CodeBlock.builder()
                    .addStatement("$L(vm)", ValueCheckMethod.NAME)
                    .add(ValueCheckMethod.rulePart(rules))
                    .addStatement("$T.needs(part, $L).require(target)", GuestRules.class, isPinned)
                    .build();
        }
        String ids = needs.ids().stream().map(MarkupLiteral::quoted).collect(Collectors.joining(", "));
        return CodeBlock.builder()
                .addStatement("$T.of($L).require(target)", DocumentNeeds.class, ids)
                .build();
    }
}
