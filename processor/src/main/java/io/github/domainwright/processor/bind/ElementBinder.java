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
import io.github.domainwright.rule.FormatRule;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.ElementBuilder;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.TreeBuilder;
import io.github.domainwright.tree.Value;
import io.github.domainwright.value.InvalidValueException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Binds an annotation of the vocabulary as its declaration says; knows no device by name. */
final class ElementBinder {
    private final TreeBuilder tree;
    private final Consumer<Diagnostic> problems;

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
        if (word == null || isAbsent(word, annotation)) {
            return;
        }
        ElementBuilder element = element(word, annotation.origin());
        if (component != null) {
            HoleBinder.bind(word, annotation, component, element).ifPresent(problems);
        }
        for (MemberModel member : word.members()) {
            if (component == null || !isGivenBy(component, word, annotation, member)) {
                bind(member, annotation, element, component);
            }
        }
        for (FixedValue fixed : word.fixed()) {
            element.put(fixed.place(), Value.of(fixed.text()), annotation.origin());
        }
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
        if (!word.isMany()) {
            return tree.root().at(word.element(), origin);
        }
        DomainPath parent = word.element().parent().orElseThrow();
        int last = word.element().steps().size() - 1;
        return tree.root()
                .at(parent, origin)
                .add(word.element().steps().get(last).name(), origin);
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
        String text = value.word();
        if (text.equals(member.unset()) || text.isEmpty()) {
            return;
        }
        try {
            String canonical = member.format().canonical(text);
            boolean counts =
                    member.isCounted() && component != null && component.type().multiplicity() == Multiplicity.LIST;
            Value bound = counts ? new Value.Counted(canonical) : Value.of(canonical);
            Optional<Origin> present = element.put(member.place(), bound, origin);
            present.ifPresent(other -> problems.accept(Refusal.GIVEN_TWICE.at(origin, other.describe(), annotation.simpleName())));
        } catch (InvalidValueException e) {
            problems.accept(Diagnostic.error(
                    member.format().rule(),
                    origin,
                    e.reason(),
                    new FormatRule(member.format()).text().why(),
                    e.fix()));
        }
    }
}
