package io.github.domainwright.processor.view.read;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.ModelRefusal;
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
        List<AnnotationMirror> written = WrittenAnnotations.on(type).stream()
                .filter(mirror -> Mirrors.name(mirror).equals(VARIANT))
                .toList();
        List<VariantModel> variants = new ArrayList<>();
        for (int at = 0; at < written.size(); at++) {
            Origin place = new Origin.Annotation("", List.of(VARIANT), at, "");
            read(written.get(at), place, members).ifPresent(variants::add);
        }
        return variants;
    }

    private Optional<VariantModel> read(AnnotationMirror mirror, Origin place, List<MemberModel> members) {
        String name = mirrors.text(mirror, "name");
        String stated = mirrors.text(mirror, "value");
        String word = stated.isEmpty() ? name : stated;
        List<Target> targets = new ArrayList<>();
        List<?> paths = (List<?>) mirrors.value(mirror, "sets");
        for (Object each : paths) {
            String path = ((AnnotationValue) each).getValue().toString();
            find(path, members).ifPresentOrElse(targets::add, () -> refuse(place, name, path));
        }
        String attribute = "@" + mirrors.text(mirror, "attr");
        Optional<Target> found = find(attribute, members);
        if (found.isEmpty()) {
            refuse(place, name, attribute);
        }
        return found.map(Target::last)
                .filter(member -> isWord(member, word, name, place))
                .filter(member -> targets.size() == paths.size())
                .map(member -> new VariantModel(name, member, word, targets));
    }

    private void refuse(Origin place, String variant, String path) {
        problems.accept(ModelRefusal.VARIANT_TARGET.at(place, variant, path));
    }

    private boolean isWord(MemberModel attribute, String word, String variant, Origin place) {
        ComponentType type = attribute.valueType();
        List<String> words = type.constants().stream().map(Constant::word).toList();
        boolean isWord = type.kind() == ValueKind.STRING || words.contains(word);
        if (!isWord) {
            String all = words.stream().collect(Collectors.joining("', '", "'", "'"));
            problems.accept(ModelRefusal.VARIANT_WORD.at(place, variant, attribute.xmlName(), word, all));
        }
        return isWord;
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
