package io.github.domainwright.processor.bind;

import io.github.domainwright.platform.PlatformPlaces;
import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.ElementBuilder;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.RepeatedElements;
import io.github.domainwright.tree.TreeBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Binds {@code @RawXml}: its nodes become nodes of the document, unless the profile has stated them already. */
final class RawBinder {
    static final String NAME = "io.github.domainwright.annotation.RawXml";

    private final TreeBuilder tree;
    private final Consumer<Diagnostic> problems;

    RawBinder(TreeBuilder tree, Consumer<Diagnostic> problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /** Binds {@code raw} after everything else. */
    void bind(AnnotationModel raw) {
        Origin origin = raw.origin("value");
        Optional<DomainPath> at = place(raw);
        Optional<List<Element>> elements = RawFragment.read(raw.member("value").source(), origin, problems);
        boolean isFree = at.stream().flatMap(RawBinder::prefixes).noneMatch(path -> isOfPlatform(path, origin));
        if (isFree && at.isPresent() && elements.isPresent()) {
            ElementBuilder holder = tree.root().at(at.get(), origin);
            Set<String> before = holder.childNames();
            elements.get().forEach(element -> merge(element, at.get(), holder, before, origin));
            if (elements.get().stream().anyMatch(element -> element.name().startsWith("qemu:"))) {
                tree.put(DomainPath.of("@xmlns:qemu"), RawFragment.QEMU, origin);
            }
        }
    }

    /** Binds a fragment on a component: it adds to the element that the component's word makes. */
    void bind(ComponentBinder.Addition addition) {
        AnnotationModel raw = addition.raw();
        Origin origin = raw.origin("value");
        Optional<List<Element>> elements = RawFragment.read(raw.member("value").source(), origin, problems);
        String at = raw.member("at").source();
        if (!at.isEmpty()) {
            problems.accept(Refusal.FRAGMENT_WITHOUT_PLACE.at(
                    raw.origin("at"), at, "on a component it adds to the element of that component"));
        } else if (elements.isPresent()) {
            elements.get()
                    .forEach(element -> addition.elements().stream()
                            .filter(made -> made.name().equals(element.name()))
                            .findFirst()
                            .ifPresentOrElse(
                                    made -> addTo(made, element, origin),
                                    () -> problems.accept(Refusal.FRAGMENT_WITHOUT_PLACE.at(
                                            origin,
                                            element.name(),
                                            "no annotation on the component makes that element"))));
        }
    }

    private void addTo(ComponentBinder.Made made, Element element, Origin origin) {
        if (!isOfPlatform(made.place(), origin)) {
            mergeInto(made.element(), element, made.place(), origin);
        }
    }

    private Optional<DomainPath> place(AnnotationModel raw) {
        String at = raw.member("at").source();
        try {
            Optional<DomainPath> place = Optional.of(DomainPath.of(at)).filter(DomainPath::isElement);
            if (place.isEmpty()) {
                problems.accept(Refusal.FRAGMENT_WITHOUT_PLACE.at(raw.origin("at"), at, "it is not an element"));
            }
            return place;
        } catch (IllegalArgumentException e) {
            problems.accept(Refusal.FRAGMENT_WITHOUT_PLACE.at(raw.origin("at"), at, e.getMessage()));
            return Optional.empty();
        }
    }

    private static Stream<DomainPath> prefixes(DomainPath path) {
        return Stream.iterate(
                        Optional.of(path),
                        Optional::isPresent,
                        around -> around.get().parent())
                .map(Optional::get);
    }

    private void merge(Element element, DomainPath around, ElementBuilder holder, Set<String> before, Origin origin) {
        DomainPath step = DomainPath.of(element.name());
        DomainPath path = around.resolve(step);
        if (isOfPlatform(path, origin)) {
            return;
        }
        // Of several in one fragment, none says anything about another.
        if (!before.contains(element.name()) || RepeatedElements.LIBVIRT.contains(path)) {
            mergeInto(holder.add(element.name(), origin), element, path, origin);
            return;
        }
        if (element.attributes().isEmpty() && element.children().isEmpty()) {
            restated(path, holder.origin(step).orElseThrow(), origin);
        }
        mergeInto(holder.at(step, origin), element, path, origin);
    }

    private void mergeInto(ElementBuilder target, Element element, DomainPath path, Origin origin) {
        Set<String> before = target.childNames();
        for (Attribute attribute : element.attributes()) {
            DomainPath place = DomainPath.of("@" + attribute.name());
            if (!isOfPlatform(path.resolve(place), origin)) {
                target.put(place, attribute.value(), origin)
                        .ifPresent(other -> restated(path.resolve(place), other, origin));
            }
        }
        for (Node node : element.children()) {
            if (node instanceof Element child) {
                merge(child, path, target, before, origin);
            } else if (node instanceof Node.Text text) {
                DomainPath place = DomainPath.of("text()");
                target.put(place, text.value(), origin).ifPresent(other -> restated(path, other, origin));
            }
        }
    }

    private boolean isOfPlatform(DomainPath path, Origin origin) {
        String names = Stream.concat(
                        path.steps().stream().map(DomainPath.Step::name),
                        path.isElement() ? Stream.empty() : Stream.of("@" + path.attribute()))
                .reduce((left, right) -> left + "/" + right)
                .orElse("");
        boolean isOfPlatform = PlatformPlaces.contains(names);
        if (isOfPlatform) {
            problems.accept(Refusal.FRAGMENT_OF_PLATFORM.at(origin, names));
        }
        return isOfPlatform;
    }

    private void restated(DomainPath path, Origin other, Origin origin) {
        problems.accept(Refusal.FRAGMENT_RESTATES.at(origin, path, other.describe()));
    }
}
