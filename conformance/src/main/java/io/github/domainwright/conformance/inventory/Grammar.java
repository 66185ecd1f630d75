package io.github.domainwright.conformance.inventory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** libvirt's grammar of domain documents as it stands in RELAX NG files: where it starts, and definitions by name. */
final class Grammar {
    /** The name of what may have any name at all. */
    static final QName ANY = new QName("*");

    private final Map<String, List<Element>> definitions = new HashMap<>();
    private final List<Element> start = new ArrayList<>();
    private final Set<Path> read = new HashSet<>();

    private Grammar() {}

    /**
     * Reads {@code domain.rng} in {@code directory} and all that it includes.
     *
     * @throws IOException if a file cannot be read or is not XML
     */
    static Grammar read(Path directory) throws IOException {
        Grammar grammar = new Grammar();
        grammar.include(directory.resolve("domain.rng"));
        return grammar;
    }

    private void include(Path file) throws IOException {
        if (!read.add(file)) {
            return;
        }
        for (Element part : children(root(file))) {
            switch (part.getLocalName()) {
                case "include" -> include(file.resolveSibling(part.getAttribute("href")));
                case "start" -> start.addAll(children(part));
                case "define" ->
                    definitions
                            .computeIfAbsent(part.getAttribute("name"), name -> new ArrayList<>())
                            .add(part);
                default -> throw new IOException("%s: <%s> is not understood.".formatted(file, part.getLocalName()));
            }
        }
    }

    private static Element root(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is not XML: " + e.getMessage(), e);
        }
    }

    /** Returns the patterns of a whole document. */
    List<Element> start() {
        return List.copyOf(start);
    }

    /** Returns the definitions of {@code name}; what several of them allow is combined as the first says that combines. */
    List<Element> definitions(String name) {
        List<Element> found = definitions.get(name);
        if (found == null) {
            throw new IllegalStateException("The grammar refers to '" + name + "', which it does not define.");
        }
        return found;
    }

    /** Returns the patterns that {@code pattern} is made of, the definitions that it refers to among them. */
    List<Element> inside(Element pattern) {
        return switch (pattern.getLocalName()) {
            case "ref" -> definitions(pattern.getAttribute("name"));
            case "element", "attribute" -> body(pattern);
            case "data", "value" -> List.of();
            default -> children(pattern);
        };
    }

    /** Tells whether one of {@code definitions}, which have the same name, is enough. */
    static boolean areAlternatives(List<Element> definitions) {
        return definitions.stream()
                .anyMatch(definition -> definition.getAttribute("combine").equals("choice"));
    }

    /** Returns the names that an element or attribute declaration is for; {@link #ANY} among them stands for all. */
    static List<QName> names(Element declaration) {
        return declaration.hasAttribute("name")
                ? List.of(new QName(namespace(declaration), declaration.getAttribute("name")))
                : nameClass(children(declaration).get(0));
    }

    private static List<QName> nameClass(Element pattern) {
        return switch (pattern.getLocalName()) {
            case "name" ->
                List.of(new QName(namespace(pattern), pattern.getTextContent().strip()));
            case "choice" ->
                children(pattern).stream()
                        .flatMap(choice -> nameClass(choice).stream())
                        .toList();
            default -> List.of(ANY);
        };
    }

    private static String namespace(Element declaration) {
        if (declaration.getLocalName().equals("attribute")) {
            return "";
        }
        for (Node node = declaration; node instanceof Element element; node = node.getParentNode()) {
            if (element.hasAttribute("ns")) {
                return element.getAttribute("ns");
            }
        }
        return "";
    }

    /** Returns what a declaration says of the content, without the name. */
    static List<Element> body(Element declaration) {
        List<Element> children = children(declaration);
        return declaration.hasAttribute("name") ? children : children.subList(1, children.size());
    }

    /** Returns the elements in {@code element}. */
    static List<Element> children(Element element) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
