package io.github.domainwright.processor.bind;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ComponentType.Multiplicity;
import io.github.domainwright.processor.model.VocabularyModel;
import io.github.domainwright.processor.model.VocabularyModel.MemberModel;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.ElementBuilder;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.TreeBuilder;
import java.util.HashMap;
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
        bind(annotation, null);
    }

    /** Binds an annotation, whose parameter {@code component} gives unless it is {@code null}. */
    void bind(AnnotationModel annotation, @Nullable ComponentModel component) {
        VocabularyModel word = annotation.vocabulary();
        if (word == null || isAbsent(word, annotation) || isTwin(word, annotation)) {
            return;
        }
        Optional<DomainPath> begun = begun(word, annotation);
        ElementBuilder element = element(begun.orElse(null), word, annotation.origin());
        if (component != null) {
            HoleBinder.bind(word, annotation, component, element).forEach(problems);
        }
        MemberBinder members = new MemberBinder(annotation, problems);
        boolean isList = component != null && component.type().multiplicity() == Multiplicity.LIST;
        for (MemberModel member : word.members()) {
            boolean isThere = begun.isPresent() && member.place().equals(word.key());
            if (!isThere && (component == null || !isGivenBy(component, word, annotation, member))) {
                members.bind(member, element, isList && member.isCounted());
            }
        }
        members.bindParts(word.parts(), element);
        if (component == null && lacksItsValue(word, annotation, element)) {
            problems.accept(Refusal.WITHOUT_VALUE.at(annotation.origin(), annotation.simpleName(), word.element()));
        }
        members.bindFixed(word.fixed(), element);
    }

    /** Tells whether the member that gives the value without which there is no such element does not give it. */
    private static boolean lacksItsValue(VocabularyModel word, AnnotationModel annotation, ElementBuilder element) {
        return word.dropsElement()
                && word.members().stream()
                        .filter(member -> member.place().equals(word.parameter()))
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
    private boolean isGivenBy(
            ComponentModel component, VocabularyModel word, AnnotationModel annotation, MemberModel member) {
        if (!member.place().equals(word.parameter())) {
            return false;
        }
        if (annotation.member(member.name()).isStated()) {
            problems.accept(Refusal.GIVEN_TWICE.at(
                    annotation.origin(member.name()), "the component " + component.name(), annotation.simpleName()));
        }
        return true;
    }
}
