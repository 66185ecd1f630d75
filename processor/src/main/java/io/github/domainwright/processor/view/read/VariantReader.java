package io.github.domainwright.processor.view.read;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.diagnostic.WrittenAnnotations;
import io.github.domainwright.processor.model.ComponentType;
import io.github.domainwright.processor.model.ComponentType.Constant;
import io.github.domainwright.processor.model.ComponentType.ValueKind;
import io.github.domainwright.processor.read.Mirrors;
import io.github.domainwright.processor.view.model.MemberModel;
import io.github.domainwright.processor.view.model.MemberModel.Shape;
import io.github.domainwright.processor.view.model.ModelType;
import io.github.domainwright.processor.view.model.VariantModel;
import io.github.domainwright.processor.view.model.VariantModel.Target;
import io.github.domainwright.tree.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Reads the variants of a model, and finds the members that they speak of. */
final class VariantReader {
    private static final String VARIANT = "io.github.domainwright.domain.model.Variant";
    private static final Origin TYPE = new Origin.Component("");
    private static final Set<Shape> VALUES = Set.of(Shape.ATTRIBUTE, Shape.TEXT, Shape.LEAF);

    private final Mirrors mirrors;
    private final Function<ModelType, List<MemberModel>> models;
    private final Consumer<Diagnostic> problems;

    /** Asks {@code models} for the members of other models. */
    VariantReader(Mirrors mirrors, Function<ModelType, List<MemberModel>> models, Consumer<Diagnostic> problems) {
        this.mirrors = mirrors;
        this.models = models;
        this.problems = problems;
    }

    /** Returns the variants of {@code type}, whose members are {@code members}. */
    List<VariantModel> read(TypeElement type, List<MemberModel> members) {
        return WrittenAnnotations.on(type).stream()
                .filter(mirror -> Mirrors.name(mirror).equals(VARIANT))
                .map(mirror -> read(mirror, members))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<VariantModel> read(AnnotationMirror mirror, List<MemberModel> members) {
        String name = mirrors.text(mirror, "name");
        String stated = mirrors.text(mirror, "value");
        String word = stated.isEmpty() ? name : stated;
        Optional<MemberModel> attribute = attribute(name, mirrors.text(mirror, "attr"), word, members);
        List<Target> targets = new ArrayList<>();
        List<String> paths = ((List<?>) mirrors.value(mirror, "sets"))
                .stream()
                        .map(each -> ((AnnotationValue) each).getValue().toString())
                        .toList();
        for (String path : paths) {
            find(path, members)
                    .ifPresentOrElse(targets::add, () -> problems.accept(Refusal.VARIANT_TARGET.at(TYPE, name, path)));
        }
        return attribute
                .filter(found -> targets.size() == paths.size())
                .map(found -> new VariantModel(name, found, word, targets));
    }

    private Optional<MemberModel> attribute(String variant, String name, String word, List<MemberModel> members) {
        Optional<MemberModel> attribute = members.stream()
                .filter(member ->
                        member.shape() == Shape.ATTRIBUTE && member.xmlName().equals(name))
                .findFirst();
        if (attribute.isEmpty()) {
            problems.accept(Refusal.VARIANT_TARGET.at(TYPE, variant, "@" + name));
            return attribute;
        }
        ComponentType type = attribute.get().valueType();
        List<String> words = type.constants().stream().map(Constant::word).toList();
        boolean isWord = type.kind() == ValueKind.STRING || words.contains(word);
        if (!isWord) {
            String all = words.stream().collect(Collectors.joining("', '", "'", "'"));
            problems.accept(Refusal.VARIANT_WORD.at(TYPE, variant, name, word, all));
        }
        return attribute.filter(found -> isWord);
    }

    private Optional<Target> find(String path, List<MemberModel> members) {
        List<MemberModel> walked = new ArrayList<>();
        List<MemberModel> here = members;
        for (String step : path.split("/")) {
            Optional<MemberModel> found =
                    here.stream().filter(member -> member.place().equals(step)).findFirst();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            walked.add(found.get());
            here = found.get().shape() == Shape.CHILD ? models.apply(found.get().childType()) : List.of();
        }
        Target target = new Target(walked, path);
        return VALUES.contains(target.last().shape()) ? Optional.of(target) : Optional.empty();
    }
}
