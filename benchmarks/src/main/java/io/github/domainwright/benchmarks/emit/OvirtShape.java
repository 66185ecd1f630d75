package io.github.domainwright.benchmarks.emit;

import io.github.domainwright.benchmarks.guest.SecureServer;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The shape of oVirt's engine: for each document a factory, a {@code StringWriter} and a stream writer of their own. */
final class OvirtShape {
    private OvirtShape() {}

    static String emit(SecureServer vm) throws XMLStreamException {
        StringWriter text = new StringWriter();
        // The JDK's, as in oVirt; the class path of these benchmarks has others.
        XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        new StreamWriting(out).document(vm);
        out.flush();
        return text.toString();
    }
}
