package io.github.domainwright.processor.bind;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the text of {@code @RawXml}: elements side by side. */
final class RawFragment {
    /** The namespace of what libvirt hands to QEMU as it is. */
    static final String QEMU = "http://libvirt.org/schemas/domain/qemu/1.0";

    private static final String START = "<domain xmlns:qemu='" + QEMU + "'>";

    private RawFragment() {}

    /** Returns the elements of {@code text}, or nothing and reports why at {@code origin}. */
    static Optional<List<Element>> read(String text, Origin origin, Consumer<Diagnostic> problems) {
        try {
            DomainTree tree = DomainReader.read(START + text + "</domain>");
            Optional<String> mixed = mixed(tree.root());
            if (mixed.isPresent()) {
                problems.accept(Refusal.FRAGMENT_UNREADABLE.at(origin, mixed.get()));
                return Optional.empty();
            }
            List<Element> elements = tree.root().elements().toList();
            if (elements.isEmpty()) {
                problems.accept(Refusal.FRAGMENT_UNREADABLE.at(origin, "it has no element"));
                return Optional.empty();
            }
            return Optional.of(elements);
        } catch (UnreadableDomainException e) {
            int column = e.line() == 1 ? Math.max(1, e.column() - START.length()) : e.column();
            String place = "line %d, column %d of the text: %s"
                    .formatted(e.line(), column, e.reason().replaceAll("\\.$", ""));
            problems.accept(Refusal.FRAGMENT_UNREADABLE.at(origin, place));
            return Optional.empty();
        }
    }

    /** Says where text stands beside elements, which the domain document has nowhere. */
    private static Optional<String> mixed(Element element) {
        boolean hasText = element.children().stream().anyMatch(Node.Text.class::isInstance);
        boolean hasElements = element.elements().findAny().isPresent();
        if (hasText && (hasElements || element.name().equals("domain"))) {
            return Optional.of("text stands beside elements in "
                    + (element.name().equals("domain") ? "it" : "<" + element.name() + ">"));
        }
        return element.elements()
                .map(RawFragment::mixed)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
