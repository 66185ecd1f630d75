package io.github.domainwright.processor.read;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.diagnostic.WrittenAnnotations;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.MemberValue;
import io.github.domainwright.processor.model.VocabularyModel;
import io.github.domainwright.tree.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Reads the annotations of a profile or component, those of the vocabulary and those that the binder knows, and replaces
 * a preset by the annotations it stands for.
 *
 * <p>What stands on the element itself comes before what a preset says about the same thing, and a nearer preset before a
 * farther one.
 */
final class AnnotationReader {
    private static final String OURS = "io.github.domainwright.annotation.";

    /** The annotations whose members the binder knows by name, because they only make sense together. */
    private static final Set<String> PLATFORM = Set.of(
            OURS + "VmProfile",
            OURS + "MachineType",
            OURS + "SecureBoot",
            OURS + "Firmware",
            OURS + "LaunchSecurity",
            OURS + "LibvirtTarget");

    private final Mirrors mirrors;
    private final EnumWords words;
    private final VocabularyReader vocabulary;
    private final Consumer<Diagnostic> problems;

    AnnotationReader(Mirrors mirrors, Consumer<Diagnostic> problems) {
        this.mirrors = mirrors;
        this.words = new EnumWords(mirrors);
        this.vocabulary = new VocabularyReader(mirrors);
        this.problems = problems;
    }

    /** Reads the annotations of {@code element}, which is the component {@code component} or, if empty, the profile. */
    List<AnnotationModel> read(Element element, String component) {
        List<AnnotationModel> direct = new ArrayList<>();
        List<AnnotationModel> fromPresets = new ArrayList<>();
        Map<String, Integer> occurrences = new HashMap<>();
        for (AnnotationMirror mirror : WrittenAnnotations.on(element)) {
            String name = Mirrors.name(mirror);
            int occurrence = occurrences.merge(name, 1, Integer::sum) - 1;
            Origin.Annotation origin = new Origin.Annotation(component, List.of(name), occurrence, "");
            AnnotationModel model = model(mirror, origin);
            if (model != null) {
                direct.add(model);
            } else {
                preset(mirror, origin, fromPresets, new HashSet<>());
            }
        }
        for (AnnotationModel implied : fromPresets) {
            boolean isStated = direct.stream().anyMatch(stated -> saysTheSame(stated, implied));
            if (!isStated) {
                direct.add(implied);
            }
        }
        return direct;
    }

    private static boolean saysTheSame(AnnotationModel stated, AnnotationModel implied) {
        VocabularyModel word = stated.vocabulary();
        boolean isOneOfItsKind = word == null || !word.isMany();
        return stated.name().equals(implied.name())
                && (isOneOfItsKind || stated.key().isPresent() && stated.key().equals(implied.key()));
    }

    /** Adds what the annotation type of {@code mirror} carries itself, nearest first, if it is a preset. */
    private void preset(
            AnnotationMirror mirror, Origin.Annotation origin, List<AnnotationModel> into, Set<String> onTheWay) {
        TypeElement type = Mirrors.type(mirror);
        String name = type.getQualifiedName().toString();
        if (name.startsWith("java.lang.") || !onTheWay.add(name)) {
            return;
        }
        List<AnnotationModel> here = new ArrayList<>();
        List<AnnotationModel> farther = new ArrayList<>();
        for (AnnotationMirror inner : WrittenAnnotations.on(type)) {
            List<String> chain = new ArrayList<>(origin.annotations());
            chain.add(Mirrors.name(inner));
            Origin.Annotation place = new Origin.Annotation(origin.component(), chain, origin.occurrence(), "");
            AnnotationModel model = model(inner, place);
            if (model != null) {
                here.add(model);
            } else {
                preset(inner, place, farther, onTheWay);
            }
        }
        for (AnnotationModel model : farther) {
            if (here.stream().noneMatch(nearer -> saysTheSame(nearer, model))) {
                here.add(model);
            }
        }
        into.addAll(here);
    }

    private @Nullable AnnotationModel model(AnnotationMirror mirror, Origin.Annotation origin) {
        String name = Mirrors.name(mirror);
        try {
            VocabularyModel word = vocabulary.read(Mirrors.type(mirror)).orElse(null);
            if (word == null && !PLATFORM.contains(name)) {
                return null;
            }
            return new AnnotationModel(name, word, members(mirror), origin);
        } catch (IllegalArgumentException e) {
            problems.accept(Refusal.BROKEN_VOCABULARY.at(origin, "@" + name, e.getMessage()));
            // It is an annotation of the vocabulary still: whatever it is on has its place, once that is declared.
            return new AnnotationModel(name, null, members(mirror), origin);
        }
    }

    private Map<String, MemberValue> members(AnnotationMirror mirror) {
        Map<String, MemberValue> members = new LinkedHashMap<>();
        mirrors.values(mirror)
                .forEach((member, value) -> members.put(
                        member.getSimpleName().toString(),
                        new MemberValue(
                                Mirrors.source(value.getValue()),
                                words(member, value),
                                mirror.getElementValues().containsKey(member))));
        return members;
    }

    private List<String> words(ExecutableElement member, AnnotationValue value) {
        return value.getValue() instanceof List<?> values
                ? values.stream()
                        .map(each -> word(member, (AnnotationValue) each))
                        .toList()
                : List.of(word(member, value));
    }

    private String word(ExecutableElement member, AnnotationValue value) {
        if (value.getValue() instanceof VariableElement constant) {
            return words.word(constant);
        }
        if (value.getValue() instanceof Boolean truth) {
            String which = truth ? "whenTrue" : "whenFalse";
            return Mirrors.find(member, OURS + "Words")
                    .map(mirror -> mirrors.text(mirror, which))
                    .orElse(truth ? "yes" : "no");
        }
        return Mirrors.source(value.getValue());
    }
}
