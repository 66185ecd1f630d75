package io.github.domainwright.processor.read;

import io.github.domainwright.processor.diagnostic.Diagnostic;
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
        Optional<String> hidden = Visibility.hiddenIn(member.type());
        if (!member.isValue()) {
            problems.accept(notAnAccessor(member));
            return Optional.empty();
        }
        if (hidden.isPresent()) {
            problems.accept(Visibility.refusal(hidden.get(), new Origin.Component(member.name())));
            return Optional.empty();
        }
        ComponentType type = types.read(member.type());
        if (type.kind() == ValueKind.UNKNOWN) {
            problems.accept(unknownType(member));
        }
        return Optional.of(new ComponentModel(member.name(), type, annotations.read(member.element(), member.name())));
    }

    private static Diagnostic notAnAccessor(Member member) {
        return Diagnostic.error(
                "DW0911",
                new Origin.Component(member.name()),
                "The method %s takes parameters or returns nothing, so it is not the accessor of a value."
                        .formatted(member.name()),
                "a guest's builder implements the abstract methods of a profile, each with a value of its own.",
                "let it return a value and take no parameters, or make it a default method.");
    }

    private static Diagnostic unknownType(Member member) {
        return Diagnostic.error(
                "DW0904",
                new Origin.Component(member.name()),
                "The component %s has type %s, which has no place in a domain."
                        .formatted(member.name(), TypeText.of(member.type())),
                "a component's value becomes text in the document, and only some types say how.",
                "use String, int, long, Path, UUID, an enumeration, a type that implements DomainValue, or an Optional"
                        + " or List of one of them.");
    }
}
