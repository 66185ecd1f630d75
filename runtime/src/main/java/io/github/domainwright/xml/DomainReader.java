package io.github.domainwright.xml;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a domain document into a {@link DomainTree} that keeps everything but the white space between tags, the XML
 * declaration, and whether a text was written in a CDATA section or with character references.
 *
 * <p>A document type declaration is refused (libvirt never writes one, and it is the door to external entities), and so
 * are documents beyond {@link #MAX_CHARACTERS} or nested deeper than {@link #MAX_DEPTH}.
 */
public final class DomainReader {
    /** The longest document that is read; libvirt's own limit for a document on the wire is 4 MiB. */
    public static final long MAX_CHARACTERS = 16L << 20;

    /** The deepest nesting that is read; libvirt's schema needs less than 20. */
    public static final int MAX_DEPTH = 256;

    private static final Comparator<Origin.Document> PLACES =
            Comparator.comparingInt(Origin.Document::line).thenComparingInt(Origin.Document::column);

    private final XMLStreamReader in;
    private final StartTags tags;

    private DomainReader(XMLStreamReader in, StartTags tags) {
        this.in = in;
        this.tags = tags;
    }

    /**
     * Reads the document {@code xml}.
     *
     * @throws UnreadableDomainException if it is not well-formed, has a document type declaration, is too large, or its
     *     root is not {@code domain}
     */
    public static DomainTree read(String xml) throws UnreadableDomainException {
        return readText(DocumentText.of(xml));
    }

    /**
     * Reads the document that {@code source} gives, and does not close it.
     *
     * @throws UnreadableDomainException as {@link #read(String)}
     * @throws IOException if the source fails
     */
    public static DomainTree read(Reader source) throws IOException, UnreadableDomainException {
        return readText(DocumentText.of(source));
    }

    /**
     * Reads the document that {@code source} gives, in the encoding that its first bytes name, and does not close it.
     *
     * @throws UnreadableDomainException as {@link #read(String)}, or if the bytes are not text in that encoding
     * @throws IOException if the source fails
     */
    public static DomainTree read(InputStream source) throws IOException, UnreadableDomainException {
        return readText(DocumentText.of(source));
    }

    /**
     * Reads the document in {@code file}, in the encoding that its first bytes name.
     *
     * @throws UnreadableDomainException as {@link #read(String)}, or if the file is not in that encoding
     * @throws IOException if the file cannot be read
     */
    public static DomainTree read(Path file) throws IOException, UnreadableDomainException {
        return readText(DocumentText.of(file));
    }

    private static DomainTree readText(String xml) throws UnreadableDomainException {
        try {
            // The depth is counted here, where the tag that is too deep can be named.
            XMLStreamReader in = StrictParser.over(xml, Integer.MAX_VALUE);
            return new DomainReader(in, new StartTags(xml)).document();
        } catch (XMLStreamException e) {
            throw ParserFault.of(e);
        }
    }

    private DomainTree document() throws XMLStreamException, UnreadableDomainException {
        Element root = null;
        List<Node> before = new ArrayList<>();
        List<Node> after = new ArrayList<>();
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> root = root();
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    (root == null ? before : after).add(remark(here()));
                default -> {
                    // White space around the root is layout.
                }
            }
        }
        if (root == null) {
            throw fault("the document has no <domain> element", here());
        }
        return new DomainTree(root, before, after, Map.of());
    }

    /** Returns the comment or processing instruction that was just read. */
    private Node remark(Origin.Document place) {
        if (in.getEventType() == XMLStreamConstants.COMMENT) {
            return new Node.Comment(in.getText(), place);
        }
        String content = in.getPIData() == null ? "" : in.getPIData();
        return new Node.ProcessingInstruction(in.getPITarget(), content, place);
    }

    private Element root() throws XMLStreamException, UnreadableDomainException {
        String name = name(in.getPrefix(), in.getLocalName());
        if (!name.equals("domain")) {
            tags.next();
            throw fault("the root is <%s>, but a domain document starts with <domain>".formatted(name), tags.place());
        }
        return element(1);
    }

    private Element element(int depth) throws XMLStreamException, UnreadableDomainException {
        tags.next();
        Origin.Document origin = tags.place();
        if (depth > MAX_DEPTH) {
            throw fault("elements are nested deeper than " + MAX_DEPTH, origin);
        }
        String name = name(in.getPrefix(), in.getLocalName());
        List<Attribute> attributes = attributes();
        Origin.Document content = tags.contentPlace();
        List<Node> children = new ArrayList<>();
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            Node child = switch (in.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> element(depth + 1);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    new Node.Text(Value.of(in.getText()), children.isEmpty() ? content : origin);
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> remark(origin);
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw fault("the entity &" + in.getLocalName() + "; is not declared", here());
                default -> null;
            };
            if (child != null) {
                children.add(child);
            }
        }
        return new Element(name, attributes, withoutLayout(children), origin);
    }

    private List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>(in.getNamespaceCount() + in.getAttributeCount());
        for (int i = 0; i < in.getNamespaceCount(); i++) {
            String prefix = in.getNamespacePrefix(i);
            String name = prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
            String value = in.getNamespaceURI(i) == null ? "" : in.getNamespaceURI(i);
            attributes.add(new Attribute(name, Value.of(value), tags.attributePlace(name)));
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String name = name(in.getAttributePrefix(i), in.getAttributeLocalName(i));
            attributes.add(new Attribute(name, Value.of(in.getAttributeValue(i)), tags.attributePlace(name)));
        }
        if (in.getNamespaceCount() > 0) {
            // The parser reports declarations apart from the other attributes.
            attributes.sort(Comparator.comparing(attribute -> (Origin.Document) attribute.origin(), PLACES));
        }
        return attributes;
    }

    /** White space between tags is layout; beside a text, or as an element's only content, it is kept. */
    private static List<Node> withoutLayout(List<Node> children) {
        boolean hasElements = false;
        for (Node child : children) {
            if (child instanceof Node.Text text && !isLayout(text)) {
                return children;
            }
            hasElements |= child instanceof Element;
        }
        if (hasElements) {
            children.removeIf(Node.Text.class::isInstance);
        }
        return children;
    }

    /** White space in the sense of XML; other kinds are text. */
    private static boolean isLayout(Node.Text node) {
        String text = ((Value.Literal) node.value()).text();
        for (int i = 0; i < text.length(); i++) {
            if (" \t\r\n".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String name(@Nullable String prefix, String localName) {
        return prefix == null || prefix.isEmpty() ? localName : prefix + ":" + localName;
    }

    private Origin.Document here() {
        return new Origin.Document(
                in.getLocation().getLineNumber(), in.getLocation().getColumnNumber());
    }

    private static UnreadableDomainException fault(String reason, Origin.Document place) {
        return new UnreadableDomainException(reason, place.line(), place.column());
    }
}
