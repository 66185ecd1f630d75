package io.github.domainwright.processor.bind;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ComponentType.Multiplicity;
import io.github.domainwright.processor.model.MemberValue;
import io.github.domainwright.processor.model.VocabularyModel;
import io.github.domainwright.processor.model.VocabularyModel.FixedValue;
import io.github.domainwright.processor.model.VocabularyModel.MemberModel;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.ElementBuilder;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.TreeBuilder;
import io.github.domainwright.tree.Value;
import io.github.domainwright.value.InvalidValueException;
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
        ElementBuilder element = element(word, annotation.origin());
        if (component != null) {
            HoleBinder.bind(word, annotation, component, element).forEach(problems);
        }
        for (MemberModel member : word.members()) {
            if (component == null || !isGivenBy(component, word, annotation, member)) {
                bind(member, annotation, element, component);
            }
        }
        if (component == null && lacksItsValue(word, annotation, element)) {
            problems.accept(Refusal.WITHOUT_VALUE.at(annotation.origin(), annotation.simpleName(), word.element()));
        }
        for (FixedValue fixed : word.fixed()) {
            if (fixed.ifSet() == null || element.origin(fixed.ifSet()).isPresent()) {
                element.put(fixed.place(), Value.of(fixed.text()), annotation.origin());
            }
        }
    }

    /** Tells whether the member that gives the value without which there is no such element does not give it. */
    private static boolean lacksItsValue(VocabularyModel word, AnnotationModel annotation, ElementBuilder element) {
        return word.dropsElement()
                && word.members().stream()
                        .filter(member -> member.place().equals(word.parameter()))
                        .anyMatch(member -> stated(member, annotation).isEmpty()
                                && element.origin(member.place()).isEmpty());
    }

    private static List<String> stated(MemberModel member, AnnotationModel annotation) {
        return annotation.member(member.name()).words().stream()
                .filter(text -> !text.equals(member.unset()) && !text.isEmpty())
                .toList();
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

    private ElementBuilder element(VocabularyModel word, Origin origin) {
        return word.isMany()
                ? tree.root().addAt(word.element(), origin)
                : tree.root().at(word.element(), origin);
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

    private void bind(
            MemberModel member,
            AnnotationModel annotation,
            ElementBuilder element,
            @Nullable ComponentModel component) {
        MemberValue value = annotation.member(member.name());
        Origin origin = annotation.origin(member.name());
        if (member.isPresence()) {
            if (value.source().equals("true")) {
                element.at(member.place(), origin);
            }
            return;
        }
        boolean isCounted =
                member.isCounted() && component != null && component.type().multiplicity() == Multiplicity.LIST;
        stated(member, annotation).forEach(text -> bind(text, isCounted, member, annotation, element));
    }

    private void bind(
            String text, boolean isCounted, MemberModel member, AnnotationModel annotation, ElementBuilder element) {
        Origin origin = annotation.origin(member.name());
        DomainPath place = member.place();
        ElementBuilder holder = element;
        if (member.isRepeated()) {
            holder = element.addAt(place.element(), origin);
            place = place.last();
        }
        holder.put(place, value(text, isCounted, member, origin), origin)
                .ifPresent(other ->
                        problems.accept(Refusal.GIVEN_TWICE.at(origin, other.describe(), annotation.simpleName())));
    }

    /** To the rules, a text that is refused is a value that nobody knows, so that it is reported once. */
    private Value value(String text, boolean isCounted, MemberModel member, Origin origin) {
        try {
            String canonical = member.format().canonical(text);
            return isCounted ? new Value.Counted(canonical, member.format()) : Value.of(canonical);
        } catch (InvalidValueException e) {
            problems.accept(FormatRefusal.of(member.format(), e, origin));
            return new Value.Parameter(member.name(), member.format());
        }
    }
}
