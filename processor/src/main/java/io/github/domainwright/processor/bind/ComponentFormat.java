package io.github.domainwright.processor.bind;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ComponentType.ValueKind;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.value.ValueFormat;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether the values of a component can have the format that its annotation asks for: an enumeration's are all known
 * while javac runs, and of the other types some values are tried.
 */
final class ComponentFormat {
    private ComponentFormat() {}

    /** Returns what is wrong with the values of {@code component} where {@code annotation} puts them. */
    static List<Diagnostic> check(ValueFormat format, AnnotationModel annotation, ComponentModel component) {
        if (component.type().kind() == ValueKind.ENUM) {
            return component.type().constants().stream()
                    .map(constant -> format.refusal(constant.word()))
                    .flatMap(Optional::stream)
                    .map(refusal -> FormatRefusal.of(format, refusal, annotation.origin()))
                    .toList();
        }
        List<String> samples = samples(component.type().kind());
        boolean isPossible = samples.isEmpty()
                || samples.stream().anyMatch(sample -> format.refusal(sample).isEmpty());
        return isPossible
                ? List.of()
                : List.of(Refusal.TYPE_WITHOUT_FORMAT.at(
                        new Origin.Component(component.name()),
                        component.name(),
                        format.description(),
                        annotation.simpleName()));
    }

    private static List<String> samples(ValueKind kind) {
        return switch (kind) {
            case INT, LONG -> List.of("5000");
            case PATH -> List.of("/vm/agent.qcow2", "agent.qcow2");
            case UUID -> List.of("4dea22b3-1d52-d8f3-2516-782e98ab3fa0");
            case BOOLEAN, STRING, ENUM, DOMAIN_VALUE, SUBTREE, RECORD, UNKNOWN -> List.of();
        };
    }
}
