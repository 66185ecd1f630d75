package io.github.domainwright.processor.view.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.domainwright.processor.view.model.ElementModel;
import io.github.domainwright.processor.view.model.MemberModel;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** The methods of a builder for one member. */
final class MemberMethods {
    private final ClassName view;
    private final ClassName builder;

    MemberMethods(ElementModel model) {
        this.view = ModelNames.view(model.type());
        this.builder = ModelNames.builder(model.type());
    }

    /** Returns the methods for {@code member}. */
    List<MethodSpec> of(MemberModel member) {
        MethodSpec clear = change(member, member.methodAfter("clear"), "clear", "Removes $L.\n")
                .addStatement("return this")
                .build();
        return switch (member.shape()) {
            case ATTRIBUTE, TEXT, LEAF -> List.of(valued(member, "set", "Sets $L.\n"), clear);
            case LEAVES -> List.of(valued(member, "add", "Adds $L.\n"), clear);
            case FLAG ->
                List.of(setter(member, "set", "Writes or removes $L.\n", TypeName.BOOLEAN, "isPresent"), clear);
            case CONTENT -> List.of(setter(member, "add", "Adds $L.\n", ModelNames.ELEMENT, "child"), clear);
            case CHILD ->
                List.of(
                        changer(member, "edit", "Changes $L, which is added if it is not there.\n"),
                        copier(member, "put", "Makes $L a copy of another.\n"),
                        clear);
            case CHILDREN ->
                List.of(
                        changer(member, "add", "Adds $L.\n"),
                        copier(member, "add", "Adds a copy of $L.\n"),
                        edit(member),
                        remove(member),
                        clear);
        };
    }

    private MethodSpec valued(MemberModel member, String base, String sentence) {
        return setter(member, base, sentence, ModelNames.value(member), "value");
    }

    private MethodSpec changer(MemberModel member, String base, String sentence) {
        return setter(member, base, sentence, editor(member), "change");
    }

    private MethodSpec copier(MemberModel member, String base, String sentence) {
        return setter(member, base, sentence, ModelNames.model(member.childType()), "original");
    }

    /** Similar to {@code public LoaderBuilder secure(YesNo value) { set(LoaderView.SECURE, value); return this; }}. */
    private MethodSpec setter(MemberModel member, String base, String sentence, TypeName type, String parameter) {
        return change(member, member.method(), base, sentence, parameter)
                .addParameter(type, parameter)
                .addStatement("return this")
                .build();
    }

    private MethodSpec edit(MemberModel member) {
        return change(
                        member,
                        member.methodAfter("edit"),
                        "edit",
                        "Changes each $L that is accepted.\n",
                        "which, change")
                .addParameter(predicate(member), "which")
                .addParameter(editor(member), "change")
                .addStatement("return this")
                .build();
    }

    private MethodSpec remove(MemberModel member) {
        return change(member, member.methodAfter("remove"), "remove", "Removes each $L that is accepted.\n", "which")
                .addParameter(predicate(member), "which")
                .addStatement("return this")
                .build();
    }

    private MethodSpec.Builder change(MemberModel member, String name, String base, String sentence, String arguments) {
        return method(member, name, sentence)
                .addStatement("$L($T.$L, $L)", base, view, ModelNames.constant(member), arguments);
    }

    private MethodSpec.Builder change(MemberModel member, String name, String base, String sentence) {
        return method(member, name, sentence).addStatement("$L($T.$L)", base, view, ModelNames.constant(member));
    }

    private MethodSpec.Builder method(MemberModel member, String name, String sentence) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(sentence, written(member))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder);
    }

    private static String written(MemberModel member) {
        return switch (member.shape()) {
            case ATTRIBUTE -> "the attribute {@code " + member.xmlName() + "}";
            case TEXT -> "the text";
            case LEAF, LEAVES, FLAG, CHILD, CHILDREN -> "{@code <" + member.xmlName() + ">}";
            case CONTENT -> "a child element";
        };
    }

    private static TypeName editor(MemberModel member) {
        return ParameterizedTypeName.get(ClassName.get(Consumer.class), ModelNames.builder(member.childType()));
    }

    private static TypeName predicate(MemberModel member) {
        return ParameterizedTypeName.get(ClassName.get(Predicate.class), ModelNames.model(member.childType()));
    }
}
