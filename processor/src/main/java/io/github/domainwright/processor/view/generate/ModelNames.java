package io.github.domainwright.processor.view.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.domainwright.processor.generate.TypeNames;
import io.github.domainwright.processor.view.model.MemberModel;
import io.github.domainwright.processor.view.model.ModelType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types and names that stand in generated views and builders. */
final class ModelNames {
    static final ClassName VIEW = contract("ElementView");
    static final ClassName BUILDER = contract("ModelBuilder");
    static final ClassName READER = contract("ElementReader");
    static final ClassName EDITOR = contract("ElementEditor");
    static final ClassName TYPE = contract("ElementType");
    static final ClassName MEMBER = contract("Member");
    static final ClassName NOTATION = contract("Notation");
    static final ClassName WORDS = contract("Words");
    static final ClassName ELEMENT = ClassName.get("io.github.domainwright.tree", "Element");

    private static final ClassName SPELLED = contract("Spelled");

    private ModelNames() {}

    private static ClassName contract(String name) {
        return ClassName.get("io.github.domainwright.domain.model", name);
    }

    /** Returns the interface that models an element. */
    static ClassName model(ModelType type) {
        return TypeNames.nested(type.packageName(), type.names());
    }

    static ClassName view(ModelType type) {
        return ClassName.get(type.packageName(), type.generatedName("View"));
    }

    static ClassName builder(ModelType type) {
        return ClassName.get(type.packageName(), type.generatedName("Builder"));
    }

    /** Returns the type that {@code member}'s method in the interface returns. */
    static TypeName returned(MemberModel member) {
        return switch (member.shape()) {
            case ATTRIBUTE, TEXT, LEAF -> spelled(member);
            case LEAVES -> ParameterizedTypeName.get(ClassName.get(List.class), spelled(member));
            case FLAG -> TypeName.BOOLEAN;
            case CHILD -> ParameterizedTypeName.get(ClassName.get(Optional.class), model(member.childType()));
            case CHILDREN -> ParameterizedTypeName.get(ClassName.get(List.class), model(member.childType()));
            case CONTENT -> ParameterizedTypeName.get(ClassName.get(List.class), ELEMENT);
        };
    }

    private static TypeName spelled(MemberModel member) {
        return ParameterizedTypeName.get(SPELLED, value(member).box());
    }

    /** Returns the type of {@code member}'s value. */
    static TypeName value(MemberModel member) {
        return TypeNames.ofValue(member.valueType());
    }

    /** Returns the type of the constant that stands for {@code member}. */
    static TypeName member(MemberModel member) {
        return switch (member.shape()) {
            case ATTRIBUTE -> valued("AttributeMember", member);
            case TEXT -> valued("TextMember", member);
            case LEAF, LEAVES -> valued("LeafMember", member);
            case FLAG -> MEMBER.nestedClass("FlagMember");
            case CHILD, CHILDREN ->
                ParameterizedTypeName.get(
                        MEMBER.nestedClass("ChildMember"), model(member.childType()), builder(member.childType()));
            case CONTENT -> MEMBER.nestedClass("ContentMember");
        };
    }

    private static TypeName valued(String kind, MemberModel member) {
        return ParameterizedTypeName.get(MEMBER.nestedClass(kind), value(member).box());
    }

    /** Returns the name of the constant that stands for {@code member}. */
    static String constant(MemberModel member) {
        return member.method().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
