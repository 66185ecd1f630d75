package io.github.domainwright.importer.document;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import io.github.domainwright.xml.DomainWriter;
import io.github.domainwright.xml.XmlOut;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes fragments, with the namespaces that their elements have in the document. */
final class FragmentText {
    private static final String DECLARED_BY_LIBRARY = "qemu";

    private final Element root;

    FragmentText(Element root) {
        this.root = root;
    }

    /** Returns {@code elements} as lines; one line alone without a line break. */
    String of(List<Element> elements) {
        XmlOut out = new XmlOut(256);
        elements.forEach(element -> DomainWriter.write(declaring(element), 0, out));
        String text = out.toString();
        boolean isLine = text.indexOf('\n') == text.length() - 1;
        return isLine ? text.substring(0, text.length() - 1) : text;
    }

    /** Says why there is a fragment. */
    String reason(Element element) {
        Stream<String> attributes = element.attributes().stream().map(attribute -> "@" + attribute.name());
        Stream<String> children = element.elements().map(child -> "<" + child.name() + ">");
        String inside = Stream.concat(attributes, children)
                .distinct()
                .limit(6)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return "a fragment states <%s>%s, which no annotation says in this place"
                .formatted(element.name(), inside.isEmpty() ? "" : " (" + inside + ")");
    }

    private Element declaring(Element element) {
        Set<String> prefixes = new LinkedHashSet<>();
        collect(element, prefixes);
        List<Attribute> attributes = new ArrayList<>();
        for (String prefix : prefixes) {
            String name = "xmlns:" + prefix;
            boolean isDeclared = element.attribute(name).isPresent();
            root.literal(name)
                    .filter(uri -> !isDeclared && !prefix.equals(DECLARED_BY_LIBRARY))
                    .ifPresent(uri -> attributes.add(new Attribute(name, Value.of(uri), Origin.UNKNOWN)));
        }
        attributes.addAll(element.attributes());
        return element.withAttributes(attributes);
    }

    private static void collect(Element element, Set<String> prefixes) {
        add(element.name(), prefixes);
        element.attributes().forEach(attribute -> add(attribute.name(), prefixes));
        element.elements().forEach(child -> collect(child, prefixes));
    }

    private static void add(String name, Set<String> prefixes) {
        int colon = name.indexOf(':');
        if (colon > 0 && !name.startsWith("xmlns:")) {
            prefixes.add(name.substring(0, colon));
        }
    }
}
