package io.github.domainwright.processor.read;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ComponentType;
import io.github.domainwright.processor.model.ComponentType.ValueKind;
import io.github.domainwright.processor.read.ProfileMembers.Member;
import io.github.domainwright.tree.Origin;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads one component of a profile, or says why it cannot be one. */
final class ComponentReader {
    private final ComponentTypeReader types;
    private final AnnotationReader annotations;
    private final Consumer<Diagnostic> problems;

    ComponentReader(ComponentTypeReader types, AnnotationReader annotations, Consumer<Diagnostic> problems) {
        this.types = types;
        this.annotations = annotations;
        this.problems = problems;
    }

    /** Returns the component, unless generated code could not even name it. */
    Optional<ComponentModel> read(Member member) {
        Origin place = new Origin.Component(member.name());
        Optional<String> hidden = Visibility.hiddenIn(member.type());
        if (!member.isValue()) {
            problems.accept(Refusal.NOT_AN_ACCESSOR.at(place, member.name()));
            return Optional.empty();
        }
        if (hidden.isPresent()) {
            problems.accept(Refusal.PRIVATE_TYPE.at(place, hidden.get()));
            return Optional.empty();
        }
        ComponentType type = types.read(member.type());
        if (type.kind() == ValueKind.UNKNOWN) {
            problems.accept(Refusal.UNKNOWN_COMPONENT_TYPE.at(place, member.name(), TypeText.of(member.type())));
        }
        return Optional.of(new ComponentModel(member.name(), type, annotations.read(member.element(), member.name())));
    }
}
