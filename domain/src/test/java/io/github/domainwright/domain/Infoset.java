package io.github.domainwright.domain;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** A document as the JDK's own parser sees it: everything but the order of attributes and the layout. */
public final class Infoset {
    private Infoset() {}

    /** Parses {@code xml}. */
    public static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setCoalescing(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new IllegalArgumentException(xml, e);
        }
    }

    /** Returns one line for each start tag, end tag, text, comment and processing instruction of {@code xml}. */
    public static List<String> lines(String xml) {
        List<String> lines = new ArrayList<>();
        addChildren(parse(xml), lines);
        return lines;
    }

    private static void addChildren(Node parent, List<String> lines) {
        boolean isLayout = hasElements(parent) && isOnlyLayout(parent);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            switch (node.getNodeType()) {
                case Node.ELEMENT_NODE -> {
                    lines.add("<" + node.getNodeName() + " " + attributes(node) + ">");
                    addChildren(node, lines);
                    lines.add("</" + node.getNodeName() + ">");
                }
                case Node.TEXT_NODE -> {
                    if (!isLayout) {
                        lines.add("text " + node.getNodeValue());
                    }
                }
                case Node.COMMENT_NODE -> lines.add("comment " + node.getNodeValue());
                case Node.PROCESSING_INSTRUCTION_NODE ->
                    lines.add("instruction " + node.getNodeName() + " " + node.getNodeValue());
                default -> throw new IllegalStateException(node.toString());
            }
        }
    }

    private static boolean hasElements(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.ELEMENT_NODE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOnlyLayout(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE && !node.getNodeValue().isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> attributes(Node element) {
        Map<String, String> attributes = new TreeMap<>();
        NamedNodeMap all = element.getAttributes();
        for (int at = 0; at < all.getLength(); at++) {
            attributes.put(all.item(at).getNodeName(), all.item(at).getNodeValue());
        }
        return attributes;
    }
}
