package io.github.domainwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.tree.Value;
import io.github.domainwright.value.DiskTarget;
import io.github.domainwright.value.ValueFormat;

/** The call that writes a value of the guest: {@code .text(vm.name())}. */
final class ValueExpression {
    private ValueExpression() {}

    /**
     * Returns the call that writes a component's value.
     *
     * @param component the component
     * @param parameter what the value looks like, and which part of it is meant
     * @param value the expression of one value, such as {@code vm.name()}
     * @param inAttribute whether it stands between the quotes of an attribute
     */
    static CodeBlock write(ComponentModel component, Value.Parameter parameter, CodeBlock value, boolean inAttribute) {
        String call = inAttribute ? "attribute" : "text";
        ValueFormat format = parameter.format();
        if (!parameter.part().isEmpty()) {
            return CodeBlock.of(
                    ".$L($T.$L.part($S, $L))",
                    call,
                    ValueFormat.class,
                    format,
                    parameter.part(),
                    plain(component, value));
        }
        return switch (component.type().kind()) {
            case STRING -> text(call, format, value, value);
            case INT, LONG -> CodeBlock.of(".number($L)", value);
            case PATH, UUID -> CodeBlock.of(".$L($L.toString())", call, value);
            case ENUM -> {
                CodeBlock word = CodeBlock.of("$L($L)", EnumWordMethod.name(component), value);
                yield text(call, format, word, word);
            }
            case DOMAIN_VALUE -> {
                CodeBlock text = CodeBlock.of("$L.domainText()", value);
                yield TypeNames.isOfLibrary(component.type())
                        ? CodeBlock.of(".$L($L)", call, text)
                        : text(call, format, text, value);
            }
            case RECORD, UNKNOWN ->
                throw new IllegalArgumentException(component.name() + " has no place in a document");
        };
    }

    /** Returns the expression of the value's own text. */
    private static CodeBlock plain(ComponentModel component, CodeBlock value) {
        return switch (component.type().kind()) {
            case DOMAIN_VALUE -> CodeBlock.of("$L.domainText()", value);
            case ENUM -> CodeBlock.of("$L($L)", EnumWordMethod.name(component), value);
            default -> value;
        };
    }

    /** Returns the call that writes {@code text}, or what the format makes of {@code value}. */
    private static CodeBlock text(String call, ValueFormat format, CodeBlock text, CodeBlock value) {
        return format.isVerbatim()
                ? CodeBlock.of(".$L($L)", call, text)
                : CodeBlock.of(".$L($T.$L.canonical($L))", call, ValueFormat.class, format, value);
    }

    /** Returns the call that writes the {@code index}-th value of those that {@code values} counts. */
    static CodeBlock writeCounted(Value.Counted values, String index) {
        return values.format() == ValueFormat.DISK_TARGET
                ? CodeBlock.of(
                        ".attribute($T.parse($S).plus($L).domainText())", DiskTarget.class, values.first(), index)
                : CodeBlock.of(".number($L + $L)", values.first(), index);
    }
}
