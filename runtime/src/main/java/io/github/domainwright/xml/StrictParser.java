package io.github.domainwright.xml;

import java.io.StringReader;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's parser, without entities of any kind. Setting up its factory takes about as long as reading a small document,
 * so readers hand one on to each other; nobody promises that two threads could use one at a time.
 */
final class StrictParser {
    private static final AtomicReference<@Nullable XMLInputFactory> SPARE = new AtomicReference<>();

    private StrictParser() {}

    /** Returns a reader of {@code xml}. */
    static XMLStreamReader over(String xml) throws XMLStreamException {
        XMLInputFactory spare = SPARE.getAndSet(null);
        XMLInputFactory factory = spare == null ? factory() : spare;
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
        SPARE.set(factory);
        return reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // The bounds are ours; the JDK's own differ between versions and say less. Without a document type the only
        // entities
        // are those of five characters, which JDK 24 and newer would count.
        for (String limit : List.of("maxElementDepth", "maxGeneralEntitySizeLimit", "totalEntitySizeLimit")) {
            factory.setProperty("http://www.oracle.com/xml/jaxp/properties/" + limit, "0");
        }
        return factory;
    }
}
