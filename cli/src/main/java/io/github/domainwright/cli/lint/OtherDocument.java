package io.github.domainwright.cli.lint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells XML of other kinds, such as libvirt's networks beside its domains, from domains that are broken. */
final class OtherDocument {
    private OtherDocument() {}

    /** Tells whether {@code file} is XML up to its root, and that is not {@code domain}. */
    static boolean is(Path file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    return !reader.getLocalName().equals("domain");
                }
            }
        } catch (IOException | XMLStreamException broken) {
            return false;
        }
        return false;
    }
}
