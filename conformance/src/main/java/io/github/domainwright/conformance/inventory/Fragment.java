package io.github.domainwright.conformance.inventory;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.namespace.QName;

/** What is written inside an element or an attribute. */
final class Fragment {
    /** Stands for what may have any name. */
    private static final QName ANYTHING = new QName("http://example.org/any/1.0", "any");

    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Node> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> namespaces = new TreeMap<>();

    void text(String part) {
        text.append(part);
    }

    void attribute(QName name, Fragment value) {
        String known = name.equals(Grammar.ANY) ? ANYTHING.getLocalPart() : name.getLocalPart();
        attributes.add(attribute(known, value.text.toString()));
    }

    private static Attribute attribute(String name, String value) {
        return new Attribute(name, Value.of(value), Origin.UNKNOWN);
    }

    private static Attribute declaration(String prefix, String namespace) {
        return attribute("xmlns:" + prefix, namespace);
    }

    void child(QName name, Fragment inside) {
        QName known = name.equals(Grammar.ANY) ? ANYTHING : name;
        String tag = Step.of(known);
        namespaces.putAll(inside.namespaces);
        if (name.equals(Grammar.ANY)) {
            // What is not libvirt's brings its prefix along, as applications write it.
            inside.attributes.add(declaration(tag.substring(0, tag.indexOf(':')), known.getNamespaceURI()));
        } else if (!known.getNamespaceURI().isEmpty()) {
            namespaces.put(tag.substring(0, tag.indexOf(':')), known.getNamespaceURI());
        }
        children.add(new Element(tag, inside.attributes, inside.nodes(), Origin.UNKNOWN));
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(children);
        if (!text.isEmpty()) {
            nodes.add(new Node.Text(Value.of(text.toString()), Origin.UNKNOWN));
        }
        return nodes;
    }

    /** Returns the document whose root element this has; it declares all prefixes. */
    DomainTree document() {
        Element root = (Element) children.get(0);
        List<Attribute> declared = new ArrayList<>(root.attributes());
        namespaces.forEach((prefix, namespace) -> declared.add(declaration(prefix, namespace)));
        return new DomainTree(root.withAttributes(declared));
    }
}
