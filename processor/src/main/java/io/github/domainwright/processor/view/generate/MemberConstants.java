package io.github.domainwright.processor.view.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.github.domainwright.processor.model.ComponentType.Constant;
import io.github.domainwright.processor.view.model.MemberModel;
import io.github.domainwright.processor.view.model.ValueModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The constants of a view, one a member. */
final class MemberConstants {
    private MemberConstants() {}

    /** Returns a constant similar to {@code static final FlagMember ACPI = Member.flag("acpi")}. */
    static FieldSpec of(MemberModel member) {
        CodeBlock.Builder value = CodeBlock.builder().add(declaration(member));
        if (!member.namespace().isEmpty()) {
            value.add(".in($S)", member.namespace());
        }
        return FieldSpec.builder(
                        ModelNames.member(member), ModelNames.constant(member), Modifier.STATIC, Modifier.FINAL)
                .initializer(value.build())
                .build();
    }

    private static CodeBlock declaration(MemberModel member) {
        return switch (member.shape()) {
            case ATTRIBUTE -> valued("attribute", member);
            case LEAF -> valued("leaf", member);
            case LEAVES -> valued("leaves", member);
            case TEXT -> CodeBlock.of("$T.text($L)", ModelNames.MEMBER, notation(member));
            case FLAG -> CodeBlock.of("$T.flag($S)", ModelNames.MEMBER, member.xmlName());
            case CHILD -> child("child", member);
            case CHILDREN -> child("children", member);
            case CONTENT -> CodeBlock.of("$T.content()", ModelNames.MEMBER);
        };
    }

    private static CodeBlock valued(String method, MemberModel member) {
        return CodeBlock.of("$T.$L($S, $L)", ModelNames.MEMBER, method, member.xmlName(), notation(member));
    }

    private static CodeBlock child(String method, MemberModel member) {
        return CodeBlock.of(
                "$T.$L($>$>\n$S, () -> $T.TYPE$<$<)",
                ModelNames.MEMBER,
                method,
                member.xmlName(),
                ModelNames.builder(member.childType()));
    }

    private static CodeBlock notation(MemberModel member) {
        ValueModel value = Objects.requireNonNull(member.value(), member.method());
        TypeName type = ModelNames.value(member);
        return switch (value.type().kind()) {
            case STRING -> CodeBlock.of("$T.TEXT", ModelNames.NOTATION);
            case INT -> number("INTEGER", "hexInteger", value.hexDigits());
            case LONG -> number("LONG", "hexLong", value.hexDigits());
            case UUID -> CodeBlock.of("$T.UUID", ModelNames.NOTATION);
            case DOMAIN_VALUE -> CodeBlock.of("$T.value($T::$L)", ModelNames.NOTATION, type, value.factory());
            case ENUM -> words(type, value);
            case BOOLEAN, PATH, SUBTREE, RECORD, UNKNOWN ->
                throw new IllegalStateException(member.method() + " was refused by the reader");
        };
    }

    private static CodeBlock number(String decimal, String hexadecimal, int digits) {
        return digits == 0
                ? CodeBlock.of("$T.$L", ModelNames.NOTATION, decimal)
                : CodeBlock.of("$T.$L($L)", ModelNames.NOTATION, hexadecimal, digits);
    }

    private static CodeBlock words(TypeName type, ValueModel value) {
        List<Constant> exceptions = value.type().constants().stream()
                .filter(constant -> !constant.word().equals(usual(constant.name())))
                .toList();
        if (exceptions.isEmpty()) {
            return CodeBlock.of("$T.of($T.values())", ModelNames.WORDS, type);
        }
        CodeBlock entries = exceptions.stream()
                .map(constant -> CodeBlock.of("$T.entry($T.$L, $S)", Map.class, type, constant.name(), constant.word()))
                .collect(CodeBlock.joining(",\n"));
        return CodeBlock.of(
                "$T.of($T.values(), $T.ofEntries($>$>\n$L$<$<))", ModelNames.WORDS, type, Map.class, entries);
    }

    private static String usual(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
