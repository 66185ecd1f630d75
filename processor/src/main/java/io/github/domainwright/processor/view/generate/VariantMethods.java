package io.github.domainwright.processor.view.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.domainwright.processor.model.ComponentType.Constant;
import io.github.domainwright.processor.model.ComponentType.ValueKind;
import io.github.domainwright.processor.view.model.ElementModel;
import io.github.domainwright.processor.view.model.MemberModel;
import io.github.domainwright.processor.view.model.VariantModel;
import io.github.domainwright.processor.view.model.VariantModel.Target;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The methods of a builder for the variants of its element, similar to:
 *
 * <pre>{@code
 * public DiskBuilder file(String file) {
 *     type(DiskType.FILE);
 *     source(inside -> inside.file(file));
 *     edit(DiskView.SOURCE, each -> true, inside -> inside.clearDev());
 *     return this;
 * }
 * }</pre>
 */
final class VariantMethods {
    private final ElementModel model;

    VariantMethods(ElementModel model) {
        this.model = model;
    }

    MethodSpec of(VariantModel variant) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(variant.name())
                .addJavadoc(
                        "Makes it {@code $L='$L'}$L; what only other forms have is removed.\n",
                        variant.attribute().xmlName(),
                        variant.word(),
                        variant.sets().stream()
                                .map(target -> " {@code " + target.text() + "}")
                                .collect(Collectors.joining(
                                        " and", variant.sets().isEmpty() ? "" : " with", "")))
                .addModifiers(Modifier.PUBLIC)
                .returns(ModelNames.builder(model.type()))
                .addStatement("$L($L)", variant.attribute().method(), word(variant));
        for (Target target : variant.sets()) {
            String parameter = parameter(target, variant);
            method.addParameter(ModelNames.value(target.last()), parameter);
            method.addStatement(set(target.path(), parameter));
        }
        for (Target target : targetsOfOthers(variant)) {
            method.addStatement(clear(target.path()));
        }
        return method.addStatement("return this").build();
    }

    /** Two values of one name are told apart by the elements around them. */
    private static String parameter(Target target, VariantModel variant) {
        String name = target.last().method();
        boolean isAlone = variant.sets().stream()
                        .filter(other -> other.last().method().equals(name))
                        .count()
                == 1;
        return isAlone ? name : target.last().methodAfter(target.path().get(0).method());
    }

    private static CodeBlock word(VariantModel variant) {
        MemberModel attribute = variant.attribute();
        if (attribute.valueType().kind() == ValueKind.STRING) {
            return CodeBlock.of("$S", variant.word());
        }
        return attribute.valueType().constants().stream()
                .filter(constant -> constant.word().equals(variant.word()))
                .map(Constant::name)
                .map(name -> CodeBlock.of("$T.$L", ModelNames.value(attribute), name))
                .findFirst()
                .orElseThrow();
    }

    private List<Target> targetsOfOthers(VariantModel variant) {
        List<String> own = variant.sets().stream().map(Target::text).toList();
        return model.variants().stream()
                .filter(other -> other.attribute().equals(variant.attribute()))
                .flatMap(other -> other.sets().stream())
                .filter(target -> own.stream().noneMatch(text -> overlap(text, target.text())))
                .distinct()
                .toList();
    }

    /** Tells whether two values share the element that would be removed with one of them. */
    private static boolean overlap(String own, String other) {
        return own.equals(other) || own.startsWith(other.substring(0, other.lastIndexOf('/') + 1)) && depth(other) > 2;
    }

    private static int depth(String path) {
        return path.split("/").length;
    }

    private static CodeBlock set(List<MemberModel> path, String value) {
        CodeBlock change = CodeBlock.of("$L", value);
        for (int at = path.size() - 1; at >= 0; at--) {
            String method = path.get(at).method();
            change = at == 0
                    ? CodeBlock.of("$L($L)", method, change)
                    : CodeBlock.of("$1L -> $1L.$2L($3L)", inside(at), method, change);
        }
        return change;
    }

    /** Removes the value, or the element around it where that is deeper, without adding anything. */
    private CodeBlock clear(List<MemberModel> path) {
        if (path.size() == 1) {
            return CodeBlock.of("$L()", path.get(0).methodAfter("clear"));
        }
        return CodeBlock.of(
                "edit($T.$L, each -> true, inside -> inside.$L())",
                ModelNames.view(model.type()),
                ModelNames.constant(path.get(0)),
                path.get(1).methodAfter("clear"));
    }

    private static String inside(int depth) {
        return depth == 1 ? "inside" : "inside" + depth;
    }
}
