package io.github.domainwright.processor.bind;

import io.github.domainwright.platform.PlatformPlaces;
import io.github.domainwright.processor.diagnostic.ComponentRefusal;
import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.RepeatedElements;
import io.github.domainwright.tree.TreeBuilder;
import java.util.Optional;
import java.util.function.Consumer;

/** Binds a component that is a whole element: it becomes a hole for that element where libvirt has it. */
final class SubtreeBinder {
    static final String ELEMENT_AT = "io.github.domainwright.annotation.ElementAt";

    private final TreeBuilder tree;
    private final Consumer<Diagnostic> problems;

    SubtreeBinder(TreeBuilder tree, Consumer<Diagnostic> problems) {
        this.tree = tree;
        this.problems = problems;
    }

    void bind(Slot slot) {
        ComponentModel component = slot.component();
        component.annotations().stream()
                .filter(annotation -> !annotation.name().equals(ELEMENT_AT))
                .map(annotation -> ComponentRefusal.WITH_ANNOTATION.at(component.name(), annotation.simpleName()))
                .forEach(problems);
        place(component).ifPresent(place -> bind(slot, place));
    }

    private void bind(Slot slot, DomainPath place) {
        String component = slot.component().name();
        Origin origin = new Origin.Component(component);
        boolean isPastLibvirt = place.steps().get(0).name().contains(":");
        if (isPastLibvirt || PlatformPlaces.touch(place)) {
            problems.accept(ComponentRefusal.OF_PLATFORM.at(component, place));
        } else if (slot.isList() && !RepeatedElements.LIBVIRT.contains(place)) {
            problems.accept(Refusal.NOT_FOR_LISTS.at(origin, component, place));
        } else {
            tree.root().addSubtree(place, component, slot.occurrence(), origin);
        }
    }

    /** Returns where the element of {@code component} goes, or reports why it goes nowhere. */
    private Optional<DomainPath> place(ComponentModel component) {
        Optional<AnnotationModel> stated = component.annotations().stream()
                .filter(annotation -> annotation.name().equals(ELEMENT_AT))
                .findFirst();
        if (stated.isEmpty()) {
            return without(
                    component, "libvirt has elements of its type in several places, or a component cannot give them");
        }
        String text = stated.get().member("value").source();
        try {
            DomainPath place = DomainPath.of(text);
            boolean isPlain = place.steps().stream().allMatch(step -> step.key().isEmpty());
            if (!place.isElement() || place.steps().isEmpty() || !isPlain) {
                return without(component, "'" + text + "' does not name an element in <domain>");
            }
            boolean isInRepeated =
                    place.parent().filter(RepeatedElements.LIBVIRT::contains).isPresent();
            return isInRepeated
                    ? without(
                            component, "there can be several <" + place.parent().orElseThrow() + ">")
                    : Optional.of(place);
        } catch (IllegalArgumentException e) {
            return without(component, e.getMessage());
        }
    }

    private Optional<DomainPath> without(ComponentModel component, String reason) {
        problems.accept(ComponentRefusal.WITHOUT_PLACE.at(component.name(), reason));
        return Optional.empty();
    }
}
