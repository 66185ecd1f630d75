package io.github.domainwright.benchmarks.read;

import io.github.domainwright.benchmarks.emit.BeanRoutes;
import io.github.domainwright.benchmarks.guest.Guests;
import io.github.domainwright.benchmarks.guest.SecureServerXml;
import io.github.domainwright.domain.Domain;
import io.github.domainwright.rule.RuleCatalogue;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.StringReader;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading the document of one guest and checking it, beside what reads without checking. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadBenchmark {
    private final String document = SecureServerXml.toXml(Guests.server(7));
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private DomainTree tree = tree();
    private Unmarshaller unmarshaller = unmarshaller();

    /** Makes the parser as strict as the reader's own. */
    @Setup
    public void prepare() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private DomainTree tree() {
        try {
            return DomainReader.read(document);
        } catch (UnreadableDomainException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Unmarshaller unmarshaller() {
        try {
            return BeanRoutes.context().createUnmarshaller();
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Walks through all events of the JDK's parser, and asks for every name and value. */
    @Benchmark
    public int walk() throws XMLStreamException {
        XMLStreamReader in = factory.createXMLStreamReader(new StringReader(document));
        int seen = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    seen += in.getLocalName().length();
                    for (int i = 0; i < in.getAttributeCount(); i++) {
                        seen += in.getAttributeLocalName(i).length()
                                + in.getAttributeValue(i).length();
                    }
                }
                case XMLStreamReader.CHARACTERS -> seen += in.getText().length();
                default -> seen++;
            }
        }
        return seen;
    }

    /** Reads the document. */
    @Benchmark
    public Object parse() throws UnreadableDomainException {
        return Domain.parse(document);
    }

    /** Asks all rules about what was read. */
    @Benchmark
    public Object rules() {
        return RuleCatalogue.check(tree);
    }

    /** Reads the document and asks all rules. */
    @Benchmark
    public Object parseAndRules() throws UnreadableDomainException {
        return RuleCatalogue.check(DomainReader.read(document));
    }

    /** Reads the document into beans, with JAXB over the same parser. */
    @Benchmark
    public Object jaxb() throws XMLStreamException, JAXBException {
        return unmarshaller.unmarshal(factory.createXMLStreamReader(new StringReader(document)));
    }
}
