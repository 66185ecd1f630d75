package io.github.domainwright.processor.bind;

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
            elements.get().forEach(element -> merge(element, at.get(), holder, origin));
            if (elements.get().stream().anyMatch(element -> element.name().startsWith("qemu:"))) {
                tree.put(DomainPath.of("@xmlns:qemu"), RawFragment.QEMU, origin);
            }
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

    private void merge(Element element, DomainPath around, ElementBuilder holder, Origin origin) {
        DomainPath step = DomainPath.of(element.name());
        DomainPath path = around.resolve(step);
        if (isOfPlatform(path, origin)) {
            return;
        }
        Optional<Origin> present = holder.origin(step);
        boolean isAnother = present.isEmpty() || RepeatedElements.LIBVIRT.contains(path);
        if (!isAnother && element.attributes().isEmpty() && element.children().isEmpty()) {
            restated(path, present.get(), origin);
        }
        ElementBuilder target = isAnother ? holder.add(element.name(), origin) : holder.at(step, origin);
        for (Attribute attribute : element.attributes()) {
            DomainPath place = DomainPath.of("@" + attribute.name());
            if (!isOfPlatform(path.resolve(place), origin)) {
                target.put(place, attribute.value(), origin)
                        .ifPresent(other -> restated(path.resolve(place), other, origin));
            }
        }
        for (Node node : element.children()) {
            if (node instanceof Element child) {
                merge(child, path, target, origin);
            } else if (node instanceof Node.Text text) {
                DomainPath place = DomainPath.of("text()");
                target.put(place, text.value(), origin).ifPresent(other -> restated(path, other, origin));
            }
        }
    }

    private boolean isOfPlatform(DomainPath path, Origin origin) {
        boolean isOfPlatform = PlatformPlaces.has(path);
        if (isOfPlatform) {
            problems.accept(Refusal.FRAGMENT_OF_PLATFORM.at(origin, PlatformPlaces.names(path)));
        }
        return isOfPlatform;
    }

    private void restated(DomainPath path, Origin other, Origin origin) {
        problems.accept(Refusal.FRAGMENT_RESTATES.at(origin, path, other.describe()));
    }
}
