package io.github.domainwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.github.domainwright.processor.model.ComponentModel;
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
        return of(component, new Place("", component.name()), CodeBlock.of("vm.$L()", component.name()));
    }

    /**
     * How messages name a component.
     *
     * @param variable the variable that holds the name and number of a list's value around it; {@code ""} if none is around
     * @param rest the name from there on
     */
    private record Place(String variable, String rest) {
        CodeBlock code() {
            if (variable.isEmpty()) {
                return CodeBlock.of("$S", rest);
            }
            return rest.isEmpty() ? CodeBlock.of("$L", variable) : CodeBlock.of("$L + $S", variable, rest);
        }

        Place with(String more) {
            return new Place(variable, rest + more);
        }
    }

    private CodeBlock of(ComponentModel component, Place place, CodeBlock value) {
        return component.inner().isEmpty() ? single(component, place, value) : record(component, place, value);
    }

    private CodeBlock single(ComponentModel component, Place place, CodeBlock value) {
        CodeBlock.Builder code = CodeBlock.builder();
        String check = switch (component.type().multiplicity()) {
            case ONE -> "check";
            case OPTIONAL -> "checkOptional";
            case LIST -> "checkEach";
        };
        formats.subtreeOf(component)
                .ifPresent(
                        name -> code.addStatement("problems.$LElement($L, $S, $L)", check, place.code(), name, value));
        for (ValueFormat format : formats.of(component)) {
            code.addStatement("problems.$L($L, $T.$L, $L)", check, place.code(), ValueFormat.class, format, value);
        }
        return code.build();
    }

    private CodeBlock record(ComponentModel component, Place place, CodeBlock value) {
        CodeBlock.Builder code =
                CodeBlock.builder().beginControlFlow("if (problems.isThere($L, $L))", place.code(), value);
        String variable = ComponentValue.variable(component.name());
        switch (component.type().multiplicity()) {
            case ONE -> inner(component, place, value, code);
            case OPTIONAL -> {
                code.beginControlFlow("if ($L.isPresent())", value);
                code.addStatement("$T $L = $L.get()", TypeNames.ofValue(component.type()), variable, value);
                inner(component, place, CodeBlock.of("$L", variable), code);
                code.endControlFlow();
            }
            case LIST -> list(component, place, value, variable, code);
        }
        return code.endControlFlow().build();
    }

    private void list(
            ComponentModel component, Place around, CodeBlock value, String variable, CodeBlock.Builder code) {
        String index = ComponentValue.index(component.name());
        Place place = new Place(ComponentValue.place(component.name()), "");
        code.beginControlFlow("for (int $L = 0; $L < $L.size(); $L++)", index, index, value, index);
        code.addStatement(
                "$T $L = $L + $L + $S",
                String.class,
                place.variable(),
                around.with("[").code(),
                index,
                "]");
        code.addStatement("$T $L = $L.get($L)", TypeNames.ofValue(component.type()), variable, value, index);
        code.beginControlFlow("if (problems.isThere($L, $L))", place.code(), variable);
        inner(component, place, CodeBlock.of("$L", variable), code);
        code.endControlFlow().endControlFlow();
    }

    private void inner(ComponentModel component, Place place, CodeBlock value, CodeBlock.Builder code) {
        for (ComponentModel inner : component.inner()) {
            code.add(of(inner, place.with("." + inner.accessor()), CodeBlock.of("$L.$L()", value, inner.accessor())));
        }
    }
}
