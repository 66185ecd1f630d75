package io.github.domainwright.xml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Hands on what the JDK's parser reads, event by event: no document type, no endless nesting, and no faults of its own. */
final class BoundedReader extends StreamReaderDelegate {
    private final int deepest;
    private int depth;

    BoundedReader(XMLStreamReader parser, int deepest) {
        super(parser);
        this.deepest = deepest;
    }

    @Override
    public int next() throws XMLStreamException {
        int event = parsed();
        if (event == DTD) {
            throw fault("a document type declaration is not read; remove <!DOCTYPE …>");
        }
        if (event == START_ELEMENT && ++depth > deepest) {
            throw fault("elements are nested deeper than " + deepest);
        }
        if (event == END_ELEMENT) {
            depth--;
        }
        return event;
    }

    /** The parser's own method would lead around {@link #next}. */
    @Override
    public int nextTag() {
        throw new UnsupportedOperationException("next() is what is bounded");
    }

    /** The parser lacks the texts of some of its messages, and fails when it looks for one. */
    private int parsed() throws XMLStreamException {
        try {
            return super.next();
        } catch (RuntimeException fault) {
            throw fault("the document is not well-formed (%s)".formatted(fault.getMessage()));
        }
    }

    private XMLStreamException fault(String reason) {
        return new XMLStreamException(reason, getLocation());
    }
}
