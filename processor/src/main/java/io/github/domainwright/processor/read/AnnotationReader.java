package io.github.domainwright.processor.read;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.diagnostic.WrittenAnnotations;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.MemberValue;
import io.github.domainwright.processor.model.VocabularyModel;
import io.github.domainwright.tree.Origin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Where a component goes that is a whole element; its type can say it too. */
    private static final String ELEMENT_AT = OURS + "ElementAt";

    /** The annotations whose members the binder knows by name, because they only make sense together. */
    private static final Set<String> PLATFORM = Set.of(
            OURS + "VmProfile",
            OURS + "MachineType",
            OURS + "OtherMachine",
            OURS + "SecureBoot",
            OURS + "Firmware",
            OURS + "LaunchSecurity",
            OURS + "Gives",
            ELEMENT_AT,
            OURS + "RawXml",
            OURS + "AcceptLoss",
            OURS + "LibvirtTarget");

    private final Mirrors mirrors;
    private final EnumWords words;
    private final VocabularyReader vocabulary;
    private final Consumer<Diagnostic> problems;

    AnnotationReader(Mirrors mirrors, Map<String, Optional<VocabularyModel>> known, Consumer<Diagnostic> problems) {
        this.mirrors = mirrors;
        this.words = new EnumWords(mirrors);
        this.vocabulary = new VocabularyReader(mirrors, known);
        this.problems = problems;
    }

    /** Reads the annotations of {@code element}, which is the component {@code component} or, if empty, the profile. */
    List<AnnotationModel> read(Element element, String component) {
        Map<String, Integer> occurrences = new HashMap<>();
        Deque<Written> waiting = new ArrayDeque<>();
        for (AnnotationMirror mirror : WrittenAnnotations.on(element)) {
            String name = Mirrors.name(mirror);
            int occurrence = occurrences.merge(name, 1, Integer::sum) - 1;
            waiting.add(new Written(mirror, new Origin.Annotation(component, List.of(name), occurrence, "")));
        }
        return NearestAnnotations.of(read(waiting), problems);
    }

    /** Reads the annotations of the component {@code component}, of the type {@code type} if that says where it goes. */
    List<AnnotationModel> read(Element element, String component, TypeElement type) {
        List<AnnotationModel> all = new ArrayList<>(read(element, component));
        boolean hasPlace = all.stream().anyMatch(annotation -> annotation.name().equals(ELEMENT_AT));
        if (!hasPlace) {
            Mirrors.find(type, ELEMENT_AT)
                    .map(mirror -> model(mirror, new Origin.Annotation(component, List.of(ELEMENT_AT), 0, "")))
                    .ifPresent(all::add);
        }
        return all;
    }

    private record Written(AnnotationMirror mirror, Origin.Annotation origin) {}

    /** Reads what waits and, where that is a preset, what the preset carries: the nearest first, each preset once. */
    private List<AnnotationModel> read(Deque<Written> waiting) {
        List<AnnotationModel> found = new ArrayList<>();
        Set<String> presets = new HashSet<>();
        while (!waiting.isEmpty()) {
            Written next = waiting.remove();
            AnnotationModel model = model(next.mirror(), next.origin());
            String name = Mirrors.name(next.mirror());
            if (model != null) {
                found.add(model);
            } else if (!name.startsWith("java.lang.") && presets.add(name)) {
                for (AnnotationMirror inner : WrittenAnnotations.on(Mirrors.type(next.mirror()))) {
                    waiting.add(new Written(inner, inside(next.origin(), inner)));
                }
            }
        }
        return found;
    }

    private static Origin.Annotation inside(Origin.Annotation preset, AnnotationMirror inner) {
        List<String> chain = new ArrayList<>(preset.annotations());
        chain.add(Mirrors.name(inner));
        return new Origin.Annotation(preset.component(), chain, preset.occurrence(), "");
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
        read("", mirror, true, members);
        return members;
    }

    /** Reads the values of {@code mirror}, a part's under the names that {@code prefix} begins. */
    private void read(String prefix, AnnotationMirror mirror, boolean isWritten, Map<String, MemberValue> members) {
        mirrors.values(mirror).forEach((member, value) -> {
            String name = prefix + member.getSimpleName();
            boolean isStated = isWritten && mirror.getElementValues().containsKey(member);
            if (value.getValue() instanceof AnnotationMirror part) {
                read(name + ".", part, isStated, members);
            } else if (isParts(value)) {
                List<AnnotationMirror> parts = parts(value);
                members.put(name, new MemberValue(Mirrors.source(value.getValue()), List.of(), isStated));
                for (int i = 0; i < parts.size(); i++) {
                    read(name + "." + i + ".", parts.get(i), isStated, members);
                }
            } else {
                members.put(name, new MemberValue(Mirrors.source(value.getValue()), words(member, value), isStated));
            }
        });
    }

    private static boolean isParts(AnnotationValue value) {
        return value.getValue() instanceof List<?> values
                && !values.isEmpty()
                && ((AnnotationValue) values.get(0)).getValue() instanceof AnnotationMirror;
    }

    private static List<AnnotationMirror> parts(AnnotationValue array) {
        return ((List<?>) array.getValue())
                .stream()
                        .map(each -> (AnnotationMirror) ((AnnotationValue) each).getValue())
                        .toList();
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
