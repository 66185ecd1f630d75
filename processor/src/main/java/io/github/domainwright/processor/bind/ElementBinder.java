package io.github.domainwright.processor.bind;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.VocabularyModel;
import io.github.domainwright.processor.model.VocabularyModel.MemberModel;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.ElementBuilder;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.TreeBuilder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Binds an annotation of the vocabulary as its declaration says; knows no device by name. */
final class ElementBinder {
    private final TreeBuilder tree;
    private final Consumer<Diagnostic> problems;
    private final Map<List<Object>, Origin> keyed = new HashMap<>();

    ElementBinder(TreeBuilder tree, Consumer<Diagnostic> problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /** Binds an annotation on the profile. */
    void bind(AnnotationModel annotation) {
        bind(annotation, null, List.of());
    }

    /**
     * Binds an annotation, whose parameter the component of {@code slot} gives unless it is {@code null}, and some of whose
     * members other components give; returns the element that it made or found.
     */
    Optional<ElementBuilder> bind(AnnotationModel annotation, @Nullable Slot slot, List<GivenMember> given) {
        VocabularyModel word = annotation.vocabulary();
        if (word == null || isAbsent(word, annotation) || isTwin(word, annotation)) {
            return Optional.empty();
        }
        Optional<DomainPath> begun = begun(word, annotation);
        ElementBuilder element = element(begun.orElse(null), word, annotation.origin());
        if (slot != null) {
            HoleBinder.bind(word, annotation, slot, element).forEach(problems);
        }
        MemberBinder members = new MemberBinder(annotation, problems);
        Map<MemberModel, GivenMember> givers = givers(word, given);
        for (MemberModel member : word.members()) {
            boolean isThere = begun.isPresent() && member.place().equals(word.key());
            if (givers.containsKey(member)) {
                members.bindGiven(member, givers.get(member), element);
            } else if (!isThere && !isGivenByComponent(slot, word, annotation, member)) {
                members.bind(member, element, slot != null && slot.isList() && member.isCounted());
            }
        }
        members.bindParts(word.parts(), element);
        if (slot == null && lacksItsValue(word, annotation, element)) {
            problems.accept(Refusal.WITHOUT_VALUE.at(annotation.origin(), annotation.simpleName(), word.element()));
        }
        members.bindFixed(word.fixed(), element);
        givers.forEach((member, giver) -> members.leaveOutIfAbsent(member, giver, element));
        return Optional.of(element);
    }

    private static Map<MemberModel, GivenMember> givers(VocabularyModel word, List<GivenMember> given) {
        Map<MemberModel, GivenMember> givers = new LinkedHashMap<>();
        for (MemberModel member : word.members()) {
            given.stream()
                    .filter(candidate -> candidate.member().equals(member.name()))
                    .findFirst()
                    .ifPresent(giver -> givers.put(member, giver));
        }
        return givers;
    }

    /** Tells whether the member that gives the value without which there is no such element does not give it. */
    private static boolean lacksItsValue(VocabularyModel word, AnnotationModel annotation, ElementBuilder element) {
        return word.dropsElement()
                && word.members().stream()
                        .filter(word::isParameter)
                        .anyMatch(member -> MemberBinder.stated(member, member.name(), annotation)
                                        .isEmpty()
                                && element.origin(member.place()).isEmpty());
    }

    /** Notes that the whole element is not wanted, if a member says so. */
    private boolean isAbsent(VocabularyModel word, AnnotationModel annotation) {
        for (MemberModel member : word.members()) {
            boolean decides = member.isPresence() && member.place().steps().isEmpty();
            if (decides && annotation.member(member.name()).source().equals("false")) {
                tree.leaveOut(word.element(), annotation.origin(member.name()));
                return true;
            }
        }
        return false;
    }

    /** Finds the one element of {@code annotation}'s key, if another word has said something about it already. */
    private Optional<DomainPath> begun(VocabularyModel word, AnnotationModel annotation) {
        DomainPath key = word.key();
        if (!word.isMany() || key == null || key.isText() || !key.steps().isEmpty()) {
            return Optional.empty();
        }
        return annotation
                .key()
                .map(value -> word.element().withKey(key.attribute(), value))
                .filter(place -> tree.root().origin(place).isPresent());
    }

    private ElementBuilder element(@Nullable DomainPath begun, VocabularyModel word, Origin origin) {
        if (begun != null || !word.isMany()) {
            return tree.root().at(begun == null ? word.element() : begun, origin);
        }
        return tree.root().addAt(word.element(), origin);
    }

    /** Tells whether another annotation has made the one element that {@code annotation} can stand for, and reports it. */
    private boolean isTwin(VocabularyModel word, AnnotationModel annotation) {
        Optional<Origin> other =
                annotation.key().map(key -> keyed.putIfAbsent(List.of(word.element(), key), annotation.origin()));
        other.ifPresent(first -> problems.accept(
                Refusal.GIVEN_TWICE.at(annotation.origin(), first.describe(), annotation.simpleName())));
        return other.isPresent();
    }

    /** Tells whether the component gives what {@code member} would; reports a value that is stated as well. */
    private boolean isGivenByComponent(
            @Nullable Slot slot, VocabularyModel word, AnnotationModel annotation, MemberModel member) {
        if (slot == null || !word.isParameter(member)) {
            return false;
        }
        if (annotation.member(member.name()).isStated()) {
            problems.accept(Refusal.GIVEN_TWICE.at(
                    annotation.origin(member.name()),
                    "the component " + slot.component().name(),
                    annotation.simpleName()));
        }
        return true;
    }
}
