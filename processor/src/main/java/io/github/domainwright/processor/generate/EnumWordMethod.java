package io.github.domainwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ComponentType;
import javax.lang.model.element.Modifier;

/** The method that says how libvirt writes an enumeration's constants. */
final class EnumWordMethod {
    private EnumWordMethod() {}

    /** Returns the method's name for {@code component}. */
    static String name(ComponentModel component) {
        return "wordOf_" + component.name().replace('.', '_');
    }

    /**
     * Returns the method for {@code component}, similar to:
     *
     * <pre>{@code
     * private static String wordOf_bus(DiskBus value) {
     *     return switch (value) {
     *         case VIRTIO -> "virtio";
     *         case SATA -> "sata";
     *     };
     * }
     * }</pre>
     */
    static MethodSpec generate(ComponentModel component) {
        CodeBlock.Builder cases = CodeBlock.builder();
        for (ComponentType.Constant constant : component.type().constants()) {
            cases.add("case $L -> $L;\n", constant.name(), MarkupLiteral.quoted(constant.word()));
        }
        return MethodSpec.methodBuilder(name(component))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String.class)
                .addParameter(TypeNames.ofValue(component.type()), "value")
                .addCode("return switch (value) {\n$>$L$<};\n", cases.build())
                .build();
    }
}
