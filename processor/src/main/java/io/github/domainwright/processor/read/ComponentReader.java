package io.github.domainwright.processor.read;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ComponentType;
import io.github.domainwright.processor.model.ComponentType.ValueKind;
import io.github.domainwright.processor.read.ProfileMembers.Member;
import io.github.domainwright.tree.Origin;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads one component of a profile, or says why it cannot be one. */
final class ComponentReader {
    private final ComponentTypeReader types;
    private final ProfileMembers members;
    private final AnnotationReader annotations;
    private final Consumer<Diagnostic> problems;

    ComponentReader(
            ComponentTypeReader types,
            ProfileMembers members,
            AnnotationReader annotations,
            Consumer<Diagnostic> problems) {
        this.types = types;
        this.members = members;
        this.annotations = annotations;
        this.problems = problems;
    }

    /** Returns the component, unless generated code could not even name it. */
    Optional<ComponentModel> read(Member member) {
        return read(member, "", List.of());
    }

    /** Reads {@code member} of the last of the records {@code around}, or of the profile. */
    private Optional<ComponentModel> read(Member member, String prefix, List<TypeElement> around) {
        String name = prefix + member.name();
        Origin place = new Origin.Component(name);
        Optional<String> hidden = Visibility.hiddenIn(member.type());
        if (!member.isValue()) {
            problems.accept(Refusal.NOT_AN_ACCESSOR.at(place, name));
            return Optional.empty();
        }
        if (hidden.isPresent()) {
            problems.accept(Refusal.PRIVATE_TYPE.at(place, hidden.get()));
            return Optional.empty();
        }
        ComponentType type = types.read(member.type());
        List<AnnotationModel> written = type.kind() == ValueKind.SUBTREE
                ? annotations.read(member.annotated(), name, ComponentTypeReader.classOf(member.type()))
                : annotations.read(member.annotated(), name);
        boolean isRecord = type.kind() == ValueKind.RECORD;
        List<ComponentModel> inner = isRecord ? inner(member, name, around) : List.of();
        if (isRecord && !inner.isEmpty() && !written.isEmpty()) {
            problems.accept(Refusal.ANNOTATION_OF_RECORD.at(
                    written.get(0).origin(), name, written.get(0).simpleName()));
        }
        boolean isUnknown = type.kind() == ValueKind.UNKNOWN || isRecord && inner.isEmpty();
        if (isUnknown) {
            problems.accept(Refusal.UNKNOWN_COMPONENT_TYPE.at(place, name, TypeText.of(member.type())));
        }
        return Optional.of(new ComponentModel(name, type, written, inner));
    }

    /** Reads the components of a record; one that says nothing about a domain, or is in itself, has none. */
    private List<ComponentModel> inner(Member member, String name, List<TypeElement> around) {
        TypeElement record = ComponentTypeReader.classOf(member.type());
        if (!isOfDomain(record, name, around)) {
            return List.of();
        }
        return members.of(record).stream()
                .map(component -> read(component, name + ".", and(around, record)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Tells whether a component of {@code record}, or of a record in it, says something about a domain. */
    private boolean isOfDomain(TypeElement record, String name, List<TypeElement> around) {
        return !around.contains(record)
                && members.of(record).stream().anyMatch(component -> {
                    ValueKind kind = types.read(component.type()).kind();
                    return kind == ValueKind.SUBTREE
                            || !annotations.read(component.annotated(), name).isEmpty()
                            || kind == ValueKind.RECORD
                                    && isOfDomain(
                                            ComponentTypeReader.classOf(component.type()), name, and(around, record));
                });
    }

    private static List<TypeElement> and(List<TypeElement> around, TypeElement record) {
        return Stream.concat(around.stream(), Stream.of(record)).toList();
    }
}
