package io.github.domainwright.processor.bind;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds elements that depend on one component's value although something else has a part in them. */
final class SharedElements {
    private SharedElements() {}

    /** Returns what is wrong with {@code element} and what is in it. */
    static List<Diagnostic> check(Element element) {
        return Stream.concat(refusal(element).stream(), element.elements().flatMap(child -> check(child).stream()))
                .toList();
    }

    private static Optional<Diagnostic> refusal(Element element) {
        return component(element.occurrence())
                .flatMap(component -> origins(element)
                        .filter(origin -> !isOf(component, origin))
                        .findFirst()
                        .map(other -> Refusal.SHARED_ELEMENT.at(
                                new Origin.Component(component), component, element.name(), other.describe())));
    }

    private static Optional<String> component(Occurrence occurrence) {
        if (occurrence instanceof Occurrence.IfPresent optional) {
            return Optional.of(optional.component());
        }
        if (occurrence instanceof Occurrence.IfTrue truth) {
            return Optional.of(truth.component());
        }
        if (occurrence instanceof Occurrence.Within both) {
            return component(both.inner());
        }
        return occurrence instanceof Occurrence.ForEach each ? Optional.of(each.component()) : Optional.empty();
    }

    private static Stream<Origin> origins(Node node) {
        return node instanceof Element element
                ? Stream.concat(
                        element.attributes().stream().map(attribute -> attribute.origin()),
                        Stream.concat(
                                Stream.of(element.origin()),
                                element.children().stream().flatMap(SharedElements::origins)))
                : Stream.of(node.origin());
    }

    private static boolean isOf(String component, Origin origin) {
        return origin instanceof Origin.Annotation annotation
                && (annotation.component().equals(component)
                        || annotation.component().startsWith(component + "."));
    }
}
