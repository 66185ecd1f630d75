package io.github.domainwright.xml;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a domain document into a {@link DomainTree} that keeps everything but the white space between tags.
 *
 * <p>A document type declaration is refused (libvirt never writes one, and it is the door to external entities), and so
 * are documents beyond {@link #MAX_CHARACTERS} or nested deeper than {@link #MAX_DEPTH}.
 */
public final class DomainReader {
    /** The longest document that is read; libvirt's own limit for a document on the wire is 4 MiB. */
    public static final long MAX_CHARACTERS = 16L << 20;

    /** The deepest nesting that is read; libvirt's schema needs less than 20. */
    public static final int MAX_DEPTH = 256;

    private final XMLStreamReader in;

    private DomainReader(XMLStreamReader in) {
        this.in = in;
    }

    /**
     * Reads the document {@code xml}.
     *
     * @throws UnreadableDomainException if it is not well-formed, has a document type declaration, is too large, or its
     *     root is not {@code domain}
     */
    public static DomainTree read(String xml) throws UnreadableDomainException {
        return read(new StringReader(xml));
    }

    /**
     * Reads the document that {@code source} gives, and does not close it.
     *
     * @throws UnreadableDomainException as {@link #read(String)}, or if the source fails
     */
    public static DomainTree read(Reader source) throws UnreadableDomainException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new BoundedReader(source, MAX_CHARACTERS));
            return new DomainReader(in).document();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNumber();
            throw new UnreadableDomainException(reason(e), line, column);
        }
    }

    private static String reason(XMLStreamException e) {
        String message = e.getMessage() == null ? "the document cannot be read" : e.getMessage();
        // The JDK's parser puts the place and its own prefix before what is wrong.
        int start = message.indexOf("Message: ");
        return start < 0 ? message : message.substring(start + "Message: ".length());
    }

    private DomainTree document() throws XMLStreamException, UnreadableDomainException {
        Element root = null;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.DTD ->
                    throw fault("a document type declaration is not read; remove <!DOCTYPE …>");
                case XMLStreamConstants.START_ELEMENT -> root = root();
                default -> {
                    // Comments and white space around the root are not part of the domain.
                }
            }
        }
        if (root == null) {
            throw fault("the document has no <domain> element");
        }
        return new DomainTree(root);
    }

    private Element root() throws XMLStreamException, UnreadableDomainException {
        if (!name(in.getPrefix(), in.getLocalName()).equals("domain")) {
            throw fault("the root is <%s>, but a domain document starts with <domain>".formatted(in.getLocalName()));
        }
        return element(1);
    }

    private Element element(int depth) throws XMLStreamException, UnreadableDomainException {
        if (depth > MAX_DEPTH) {
            throw fault("elements are nested deeper than " + MAX_DEPTH);
        }
        Origin origin = here();
        String name = name(in.getPrefix(), in.getLocalName());
        List<Attribute> attributes = attributes(origin);
        List<Node> children = new ArrayList<>();
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            Node child = switch (in.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> element(depth + 1);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    new Node.Text(Value.of(in.getText()), here());
                case XMLStreamConstants.COMMENT -> new Node.Comment(in.getText(), here());
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    new Node.ProcessingInstruction(
                            in.getPITarget(), in.getPIData() == null ? "" : in.getPIData(), here());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw fault("the entity &" + in.getLocalName() + "; is not declared");
                default -> null;
            };
            if (child != null) {
                children.add(child);
            }
        }
        return new Element(name, attributes, withoutLayout(children), origin);
    }

    private List<Attribute> attributes(Origin origin) {
        List<Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < in.getNamespaceCount(); i++) {
            String prefix = in.getNamespacePrefix(i);
            attributes.add(new Attribute(
                    prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix,
                    Value.of(in.getNamespaceURI(i) == null ? "" : in.getNamespaceURI(i)),
                    origin));
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String name = name(in.getAttributePrefix(i), in.getAttributeLocalName(i));
            attributes.add(new Attribute(name, Value.of(in.getAttributeValue(i)), origin));
        }
        return attributes;
    }

    /** White space between tags is layout; beside a text, or as an element's only content, it is kept. */
    private static List<Node> withoutLayout(List<Node> children) {
        boolean onlyLayout = children.stream().allMatch(child -> !(child instanceof Node.Text) || isBlank(child))
                && children.stream().anyMatch(Element.class::isInstance);
        return onlyLayout
                ? children.stream()
                        .filter(child -> !(child instanceof Node.Text))
                        .toList()
                : children;
    }

    private static boolean isBlank(Node node) {
        return node instanceof Node.Text text
                && text.value() instanceof Value.Literal literal
                && literal.text().isBlank();
    }

    private static String name(@Nullable String prefix, String localName) {
        return prefix == null || prefix.isEmpty() ? localName : prefix + ":" + localName;
    }

    private Origin here() {
        return new Origin.Document(
                in.getLocation().getLineNumber(), in.getLocation().getColumnNumber());
    }

    private UnreadableDomainException fault(String reason) {
        return new UnreadableDomainException(
                reason, in.getLocation().getLineNumber(), in.getLocation().getColumnNumber());
    }
}
