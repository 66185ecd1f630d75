package io.github.domainwright.domain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * What a document means whatever its order, prefixes and layout are: names with namespaces, attributes, the text of leaves,
 * and the n-th child of each name. The base of a number in an attribute means nothing.
 */
public final class Meaning {
    private static final String DECLARATIONS = "http://www.w3.org/2000/xmlns/";

    private Meaning() {}

    /** Returns one line for each attribute, text and element of {@code xml}, sorted by path. */
    public static List<String> lines(String xml) {
        List<String> lines = new ArrayList<>();
        add("", Infoset.parse(xml).getDocumentElement(), lines);
        lines.sort(null);
        return lines;
    }

    private static void add(String path, Node element, List<String> lines) {
        lines.add(path);
        attributes(element).forEach((name, value) -> lines.add(path + "/@" + name + "=" + number(value)));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        boolean isLeaf = true;
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.ELEMENT_NODE) {
                isLeaf = false;
                String name = name(node);
                add(path + "/" + name + "[" + numbers.merge(name, 1, Integer::sum) + "]", node, lines);
            }
        }
        if (isLeaf && !element.getTextContent().isBlank()) {
            lines.add(path + "=" + element.getTextContent());
        }
    }

    private static Map<String, String> attributes(Node element) {
        Map<String, String> attributes = new TreeMap<>();
        NamedNodeMap all = element.getAttributes();
        for (int at = 0; at < all.getLength(); at++) {
            if (!DECLARATIONS.equals(all.item(at).getNamespaceURI())) {
                attributes.put(name(all.item(at)), all.item(at).getNodeValue());
            }
        }
        return attributes;
    }

    private static String name(Node node) {
        return node.getNamespaceURI() == null
                ? node.getNodeName()
                : "{" + node.getNamespaceURI() + "}" + node.getLocalName();
    }

    private static String number(String value) {
        if (value.matches("0[xX][0-9a-fA-F]+")) {
            return new BigInteger(value.substring(2), 16).toString();
        }
        return value.matches("[0-9]+") ? new BigInteger(value).toString() : value;
    }
}
