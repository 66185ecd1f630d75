package io.github.domainwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ComponentType.ValueKind;
import io.github.domainwright.tree.Value;
import io.github.domainwright.tree.Value.BooleanWords;
import io.github.domainwright.value.DiskTarget;
import io.github.domainwright.value.MemorySize;
import io.github.domainwright.value.ValueFormat;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Values of the guest as expressions: {@code vm.name()}, and as the calls that write them: {@code .text(vm.name())}. */
final class ValueExpression {
    private static final Set<ValueKind> NUMBERS = EnumSet.of(ValueKind.INT, ValueKind.LONG);

    private ValueExpression() {}

    /**
     * Returns the call that writes a component's value.
     *
     * @param component the component
     * @param parameter what the value looks like, and which part of it is meant
     * @param value the expression of one value, such as {@code vm.name()}
     * @param call the method that writes a text there; numbers have one of their own, but for names
     */
    static CodeBlock write(ComponentModel component, Value.Parameter parameter, CodeBlock value, String call) {
        boolean isNumber = NUMBERS.contains(component.type().kind())
                && parameter.part().isEmpty()
                && !call.equals(DocumentCollector.NAME);
        if (isNumber) {
            return CodeBlock.of(".number($L)", value);
        }
        return isXml(call)
                ? ownWriter(component, parameter, value)
                        .orElseGet(() -> CodeBlock.of(".$L($L)", call, text(component, parameter, value)))
                : CodeBlock.of(".$L($L)", call, text(component, parameter, value));
    }

    private static boolean isXml(String call) {
        return call.equals("text") || call.equals("attribute");
    }

    /** Returns the call that writes a value without making a string of it, for the types that have one. */
    private static Optional<CodeBlock> ownWriter(ComponentModel component, Value.Parameter parameter, CodeBlock value) {
        if (component.type().kind() == ValueKind.UUID) {
            return Optional.of(CodeBlock.of(".uuid($L)", value));
        }
        boolean isSize = parameter.format() == ValueFormat.MEMORY_SIZE
                && TypeNames.ofValue(component.type()).equals(ClassName.get(MemorySize.class));
        return isSize ? Optional.of(CodeBlock.of(".number($L.kibibytes())", value)) : Optional.empty();
    }

    /** Returns the expression of {@code value}, of {@code component}, as the text that {@code parameter} means. */
    static CodeBlock text(ComponentModel component, Value.Parameter parameter, CodeBlock value) {
        ValueFormat format = parameter.format();
        if (!parameter.part().isEmpty()) {
            return CodeBlock.of(
                    "$T.$L.part($S, $L)", ValueFormat.class, format, parameter.part(), plain(component, value));
        }
        return switch (component.type().kind()) {
            case STRING -> canonical(format, value, value);
            case INT, LONG -> CodeBlock.of("$T.valueOf($L)", String.class, value);
            case BOOLEAN -> {
                BooleanWords words = Objects.requireNonNull(parameter.words(), component.name());
                yield CodeBlock.of("$L ? $S : $S", value, words.whenTrue(), words.whenFalse());
            }
            case PATH, UUID -> CodeBlock.of("$L.toString()", value);
            case ENUM -> {
                CodeBlock word = CodeBlock.of("$L($L)", EnumWordMethod.name(component), value);
                yield canonical(format, word, word);
            }
            case DOMAIN_VALUE -> {
                CodeBlock text = CodeBlock.of("$L.domainText()", value);
                yield TypeNames.isOfLibrary(component.type()) ? text : canonical(format, text, value);
            }
            case SUBTREE, RECORD, UNKNOWN ->
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

    /** Returns {@code text}, or what the format makes of {@code value}. */
    private static CodeBlock canonical(ValueFormat format, CodeBlock text, CodeBlock value) {
        return format.isVerbatim() ? text : CodeBlock.of("$T.$L.canonical($L)", ValueFormat.class, format, value);
    }

    /** Returns the expression of a component's value as a {@code long}. */
    static CodeBlock number(ComponentModel component, Value.Parameter parameter, CodeBlock value) {
        return NUMBERS.contains(component.type().kind())
                ? value
                : CodeBlock.of("$T.parseLong($L)", Long.class, text(component, parameter, value));
    }

    /** Returns the call that writes the {@code index}-th value of those that {@code values} counts. */
    static CodeBlock writeCounted(Value.Counted values, String index, String call) {
        if (values.format() == ValueFormat.DISK_TARGET && isXml(call)) {
            DiskTarget first = DiskTarget.parse(values.first());
            return CodeBlock.of(".diskTarget($S, $L)", first.prefix(), plus(first.index(), index));
        }
        return values.format() == ValueFormat.DISK_TARGET
                ? CodeBlock.of(".$L($L)", call, counted(values, index))
                : CodeBlock.of(".number($L + $L)", values.first(), index);
    }

    private static String plus(int first, String index) {
        return first == 0 ? index : first + " + " + index;
    }

    /** Returns the expression of the {@code index}-th value of the disk targets that {@code values} counts. */
    static CodeBlock counted(Value.Counted values, String index) {
        return CodeBlock.of("$T.parse($S).plus($L).domainText()", DiskTarget.class, values.first(), index);
    }
}
