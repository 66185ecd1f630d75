package io.github.domainwright.xml;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's parser as it is set up for all that others wrote: without document types, entities and other files, within
 * {@link DomainReader}'s bounds. A domain is read with {@link DomainReader}; this is for documents of other kinds.
 *
 * <p>Setting up its factory takes about as long as reading a small document, so readers hand one on to each other; nobody
 * promises that two threads could use one at a time.
 */
public final class StrictParser {
    private static final AtomicReference<@Nullable XMLInputFactory> SPARE = new AtomicReference<>();

    private static final Pattern ENCODING_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

    private StrictParser() {}

    /**
     * Returns a reader of {@code xml} that stands at the root. It goes on with {@code next}.
     *
     * @throws UnreadableDomainException if it is not well-formed up to there, has a document type declaration, or is too
     *     long
     */
    public static XMLStreamReader atRoot(String xml) throws UnreadableDomainException {
        return root(DocumentText.of(xml));
    }

    /**
     * Returns a reader of the document in {@code file} that stands at the root.
     *
     * @throws UnreadableDomainException as {@link #atRoot(String)}, or if the file is not in the encoding that it names
     * @throws IOException if the file cannot be read
     */
    public static XMLStreamReader atRoot(Path file) throws IOException, UnreadableDomainException {
        return root(DocumentText.of(file));
    }

    /**
     * Returns the name of the root of the document in {@code file}, without a prefix.
     *
     * @throws UnreadableDomainException as {@link #atRoot(Path)}
     * @throws IOException as {@link #atRoot(Path)}
     */
    public static String rootOf(Path file) throws IOException, UnreadableDomainException {
        return atRoot(file).getLocalName();
    }

    private static XMLStreamReader root(String xml) throws UnreadableDomainException {
        try {
            XMLStreamReader in = over(xml, DomainReader.MAX_DEPTH);
            while (!in.isStartElement()) {
                in.next();
            }
            return in;
        } catch (XMLStreamException e) {
            throw ParserFault.of(e);
        }
    }

    /** Returns a reader of {@code xml}, which is no longer than what is read, down to the depth {@code deepest}. */
    static XMLStreamReader over(String xml, int deepest) throws XMLStreamException {
        XMLInputFactory spare = SPARE.getAndSet(null);
        XMLInputFactory factory = spare == null ? factory() : spare;
        XMLStreamReader reader = new BoundedReader(factory.createXMLStreamReader(new StringReader(xml)), deepest);
        SPARE.set(factory);
        requireEncodingName(reader);
        return reader;
    }

    /** The JDK's parser takes any text for the name of an encoding, even one that holds the end of the declaration. */
    private static void requireEncodingName(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getCharacterEncodingScheme();
        if (name != null && !ENCODING_NAME.matcher(name).matches()) {
            throw new XMLStreamException("what the XML declaration names is no encoding");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // The bounds are ours; the JDK's own differ between versions and say less. Without a document type the only
        // entities are those of five characters, which JDK 24 and newer would count.
        for (String limit : List.of("maxElementDepth", "maxGeneralEntitySizeLimit", "totalEntitySizeLimit")) {
            factory.setProperty("http://www.oracle.com/xml/jaxp/properties/" + limit, "0");
        }
        return factory;
    }
}
