package io.github.domainwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ComponentType.Multiplicity;
import io.github.domainwright.value.ValueFormat;

/**
 * The statements that check the values of one component, similar to:
 *
 * <pre>{@code
 * problems.check("name", ValueFormat.DOMAIN_NAME, vm.name());
 * if (problems.isThere("disks", vm.disks())) {
 *     for (int disksIndex = 0; disksIndex < vm.disks().size(); disksIndex++) {
 *         String disksPlace = "disks[" + disksIndex + "]";
 *         DataDisk disksValue = vm.disks().get(disksIndex);
 *         if (problems.isThere(disksPlace, disksValue)) {
 *             problems.check(disksPlace + ".image", ValueFormat.ABSOLUTE_PATH, disksValue.image());
 *         }
 *     }
 * }
 * }</pre>
 */
final class ValueChecks {
    private final HoleFormats formats;

    ValueChecks(HoleFormats formats) {
        this.formats = formats;
    }

    CodeBlock of(ComponentModel component) {
        CodeBlock place = CodeBlock.of("$S", component.name());
        CodeBlock value = CodeBlock.of("vm.$L()", component.name());
        return component.inner().isEmpty() ? single(component, place, value) : record(component, place, value);
    }

    private CodeBlock single(ComponentModel component, CodeBlock place, CodeBlock value) {
        CodeBlock.Builder code = CodeBlock.builder();
        String check = switch (component.type().multiplicity()) {
            case ONE -> "check";
            case OPTIONAL -> "checkOptional";
            case LIST -> "checkEach";
        };
        for (ValueFormat format : formats.of(component)) {
            code.addStatement("problems.$L($L, $T.$L, $L)", check, place, ValueFormat.class, format, value);
        }
        return code.build();
    }

    private CodeBlock record(ComponentModel component, CodeBlock place, CodeBlock value) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("if (problems.isThere($L, $L))", place, value);
        String variable = ComponentValue.variable(component.name());
        switch (component.type().multiplicity()) {
            case ONE -> inner(component, place, value, code);
            case OPTIONAL -> {
                code.beginControlFlow("if ($L.isPresent())", value);
                code.addStatement("$T $L = $L.get()", TypeNames.ofValue(component.type()), variable, value);
                inner(component, place, CodeBlock.of("$L", variable), code);
                code.endControlFlow();
            }
            case LIST -> list(component, value, variable, code);
        }
        return code.endControlFlow().build();
    }

    private void list(ComponentModel component, CodeBlock value, String variable, CodeBlock.Builder code) {
        String index = ComponentValue.index(component.name());
        String place = component.name() + "Place";
        code.beginControlFlow("for (int $L = 0; $L < $L.size(); $L++)", index, index, value, index);
        code.addStatement("$T $L = $S + $L + $S", String.class, place, component.name() + "[", index, "]");
        code.addStatement("$T $L = $L.get($L)", TypeNames.ofValue(component.type()), variable, value, index);
        code.beginControlFlow("if (problems.isThere($L, $L))", place, variable);
        inner(component, CodeBlock.of("$L", place), CodeBlock.of("$L", variable), code);
        code.endControlFlow().endControlFlow();
    }

    private void inner(ComponentModel component, CodeBlock place, CodeBlock value, CodeBlock.Builder code) {
        boolean isList = component.type().multiplicity() == Multiplicity.LIST;
        for (ComponentModel inner : component.inner()) {
            code.add(single(
                    inner,
                    isList ? CodeBlock.of("$L + $S", place, "." + inner.accessor()) : CodeBlock.of("$S", inner.name()),
                    CodeBlock.of("$L.$L()", value, inner.accessor())));
        }
    }
}
