package io.github.domainwright.conformance.differential;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Value;
import io.github.domainwright.value.DiskTarget;
import io.github.domainwright.xml.DomainWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The document of a guest, made from the profile's tree rather than by the generated emitter. */
final class GuestDocument {
    private final Map<String, List<String>> values;

    private GuestDocument(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Returns {@code tree} with {@code values} in its holes. */
    static String of(DomainTree tree, Map<String, List<String>> values) {
        Element root = new GuestDocument(values).filled(tree.root(), 0);
        return DomainWriter.toXml(new DomainTree(root));
    }

    private Stream<Element> written(Element element, int index) {
        int times = times(element.occurrence());
        return element.occurrence() instanceof Occurrence.ForEach
                ? Stream.iterate(0, each -> each < times, each -> each + 1).map(each -> filled(element, each))
                : Stream.generate(() -> filled(element, index)).limit(times);
    }

    private int times(Occurrence occurrence) {
        if (occurrence instanceof Occurrence.IfPresent optional) {
            return values.get(optional.component()).size();
        }
        if (occurrence instanceof Occurrence.ForEach each) {
            return values.get(each.component()).size();
        }
        if (occurrence instanceof Occurrence.IfAny any) {
            return any.held().stream().anyMatch(held -> times(held) > 0) ? 1 : 0;
        }
        // Where libvirt chooses the firmware it also adds SMM.
        return occurrence instanceof Occurrence.IfFirmwareNeedsSmm ? 0 : 1;
    }

    private Element filled(Element element, int index) {
        List<Attribute> attributes = element.attributes().stream()
                .filter(attribute -> times(attribute.occurrence()) > 0)
                .map(attribute -> new Attribute(attribute.name(), filled(attribute.value(), index), attribute.origin()))
                .toList();
        List<Node> children = element.children().stream()
                .flatMap(child -> child instanceof Element inner
                        ? written(inner, index)
                        : child instanceof Node.Text text
                                ? Stream.of(new Node.Text(filled(text.value(), index), text.origin()))
                                : Stream.of(child))
                .toList();
        return new Element(element.name(), attributes, children, element.origin());
    }

    private Value filled(Value value, int index) {
        if (value instanceof Value.Parameter hole) {
            String text = values.get(hole.component()).get(index);
            // libvirt is asked about a value that the library refuses, too.
            if (hole.format().refusal(text).isPresent()) {
                return Value.of(text);
            }
            return Value.of(
                    hole.part().isEmpty()
                            ? hole.format().canonical(text)
                            : hole.format().part(hole.part(), text));
        }
        return value instanceof Value.Counted counted ? Value.of(counted(counted.first(), index)) : value;
    }

    private static String counted(String first, int index) {
        return first.matches("\\d+")
                ? Long.toString(Long.parseLong(first) + index)
                : DiskTarget.parse(first).plus(index).domainText();
    }
}
