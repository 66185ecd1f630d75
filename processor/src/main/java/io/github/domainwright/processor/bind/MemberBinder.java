package io.github.domainwright.processor.bind;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ComponentType.ValueKind;
import io.github.domainwright.processor.model.MemberValue;
import io.github.domainwright.processor.model.VocabularyModel.FixedValue;
import io.github.domainwright.processor.model.VocabularyModel.MemberModel;
import io.github.domainwright.processor.model.VocabularyModel.PartModel;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.ElementBuilder;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import io.github.domainwright.value.InvalidValueException;
import io.github.domainwright.value.ValueFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Binds what one annotation states: the values of its members, and of the parts in it. */
final class MemberBinder {
    private final AnnotationModel annotation;
    private final Consumer<Diagnostic> problems;

    MemberBinder(AnnotationModel annotation, Consumer<Diagnostic> problems) {
        this.annotation = annotation;
        this.problems = problems;
    }

    /** Returns the values that {@code annotation} states for {@code member}, its own or that of a part. */
    static List<String> stated(MemberModel member, String name, AnnotationModel annotation) {
        return annotation.member(name).words().stream()
                .filter(text -> !text.equals(member.unset()) && !text.isEmpty())
                .toList();
    }

    /** Binds {@code member} into {@code element}; its value is the first of many if {@code isCounted}. */
    void bind(MemberModel member, ElementBuilder element, boolean isCounted) {
        bind(member, member.name(), element, isCounted);
    }

    private void bind(MemberModel member, String name, ElementBuilder element, boolean isCounted) {
        MemberValue value = annotation.member(name);
        Origin origin = annotation.origin(name);
        if (!member.isPresence()) {
            stated(member, name, annotation).forEach(text -> bind(text, member, origin, element, isCounted));
        } else if (value.source().equals("true")) {
            element.at(member.place(), origin);
        }
    }

    private void bind(String text, MemberModel member, Origin origin, ElementBuilder element, boolean isCounted) {
        ValueFormat format = member.format();
        DomainPath place = member.place();
        ElementBuilder holder = element;
        if (member.isRepeated()) {
            holder = element.addAt(place.element(), origin);
            place = place.last();
        }
        try {
            String canonical = format.canonical(text);
            if (format.parts().isEmpty()) {
                put(place, isCounted ? new Value.Counted(canonical, format) : Value.of(canonical), origin, holder);
                return;
            }
            for (String part : format.parts()) {
                put(place.resolve(DomainPath.of(part)), Value.of(format.part(part, canonical)), origin, holder);
            }
        } catch (InvalidValueException e) {
            problems.accept(FormatRefusal.of(format, e, origin));
            if (format.parts().isEmpty()) {
                // To the rules it is a value that nobody knows, so that it is reported once.
                put(place, new Value.Parameter(member.name(), format), origin, holder);
            }
        }
    }

    private void put(DomainPath place, Value value, Origin origin, ElementBuilder element) {
        element.put(place, value, origin)
                .ifPresent(other ->
                        problems.accept(Refusal.GIVEN_TWICE.at(origin, other.describe(), annotation.simpleName())));
    }

    /** Binds {@code member} into {@code element}, with the value that another component gives. */
    void bindGiven(MemberModel member, GivenMember given, ElementBuilder element) {
        Origin origin = given.by().origin();
        ComponentModel giver = given.component();
        boolean saysSomething = !stated(member, member.name(), annotation).isEmpty();
        if (annotation.member(member.name()).isStated() && saysSomething) {
            problems.accept(Refusal.GIVEN_TWICE.at(
                    annotation.origin(member.name()), "the component " + giver.name(), annotation.simpleName()));
        }
        if (member.isPresence()) {
            element.at(member.place(), origin).occurs(new Occurrence.IfTrue(giver.name()));
            return;
        }
        if (giver.type().kind() == ValueKind.BOOLEAN) {
            Value hole = new Value.Parameter(giver.name(), Objects.requireNonNull(member.words()));
            element.put(member.place(), hole, origin);
            return;
        }
        HoleBinder.put(member.place(), member.format(), giver, element, origin);
        ComponentFormat.check(member.format(), annotation, giver).forEach(problems);
    }

    /** Says what is left out where the component of {@code given} has no value, once all others are bound. */
    void leaveOutIfAbsent(MemberModel member, GivenMember given, ElementBuilder element) {
        DomainPath place = member.place();
        ComponentModel giver = given.component();
        if (giver.isRequired()) {
            return;
        }
        ElementBuilder holder = element.at(place.element(), given.by().origin());
        boolean isAttribute = !place.isElement() && !place.isText();
        if (isAttribute && (place.steps().isEmpty() || !holder.hasOnly(place.attribute()))) {
            holder.attributeOccurs(place.attribute(), new Occurrence.IfPresent(giver.name()));
        } else {
            HoleBinder.leaveOutIfAbsent(place, giver, element, given.by().origin());
        }
    }

    /** Binds the arrays of parts {@code parts}, an element for each part. */
    void bindParts(List<PartModel> parts, ElementBuilder element) {
        for (PartModel part : parts) {
            for (int i = 0; annotation.hasPart(part.name(), i); i++) {
                String prefix = part.name() + "." + i + ".";
                ElementBuilder added = element.addAt(part.place(), annotation.origin(part.name()));
                part.members().forEach(member -> bind(member, prefix + member.name(), added, false));
                bindFixed(part.fixed(), added);
            }
        }
    }

    /** Binds what {@code element} has by itself. */
    void bindFixed(List<FixedValue> values, ElementBuilder element) {
        for (FixedValue fixed : values) {
            if (fixed.ifSet() == null || element.origin(fixed.ifSet()).isPresent()) {
                element.put(fixed.place(), Value.of(fixed.text()), annotation.origin());
            }
        }
    }
}
