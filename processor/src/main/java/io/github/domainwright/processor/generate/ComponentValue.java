package io.github.domainwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ProfileModel;

/** How generated code reaches a component's value: on the guest, in a record, or in a variable of the block around it. */
final class ComponentValue {
    private final ProfileModel profile;

    ComponentValue(ProfileModel profile) {
        this.profile = profile;
    }

    /** Returns the expression of what the accessor of {@code component} returns, such as {@code vm.size().memory()}. */
    CodeBlock accessed(String component) {
        int dot = component.lastIndexOf('.');
        return dot < 0
                ? CodeBlock.of("vm.$L()", component)
                : CodeBlock.of("$L.$L()", single(component.substring(0, dot)), component.substring(dot + 1));
    }

    /** Returns the expression of one value of {@code component}. */
    CodeBlock single(String component) {
        ComponentModel model = profile.component(component);
        return model.isRequired() ? accessed(component) : CodeBlock.of("$L", variable(component));
    }

    /** Returns the name of the variable that holds one value of {@code component}. */
    static String variable(String component) {
        return component.replace('.', '_') + "Value";
    }

    /** Returns the name of the variable that holds how messages name one value of the list {@code component}. */
    static String place(String component) {
        return component.replace('.', '_') + "Place";
    }

    /** Returns the name of the variable that counts the values of {@code component}. */
    static String index(String component) {
        return component.replace('.', '_') + "Index";
    }
}
