package io.github.domainwright.conformance.host;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.transform.ErrorListener;
import javax.xml.transform.Templates;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

/** One of the stylesheets that replace in a document what this host cannot offer; each of them says what it replaces. */
public final class HostReplacements {
    private final Templates stylesheet;

    /** Reads {@code stylesheet}. */
    public HostReplacements(Path stylesheet) {
        try {
            this.stylesheet =
                    TransformerFactory.newDefaultInstance().newTemplates(new StreamSource(stylesheet.toFile()));
        } catch (TransformerException e) {
            throw new IllegalArgumentException(stylesheet + " is not a stylesheet: " + e.getMessage(), e);
        }
    }

    /**
     * A document after the replacements.
     *
     * @param document the document
     * @param replaced what was replaced, one sentence each
     */
    public record Replaced(String document, List<String> replaced) {
        /** Copies the list. */
        public Replaced {
            replaced = List.copyOf(replaced);
        }
    }

    /** Returns {@code document} as this host can take it; {@code parameters} are the stylesheet's. */
    public Replaced apply(String document, Map<String, String> parameters) {
        Messages messages = new Messages();
        StringWriter out = new StringWriter();
        try {
            Transformer transformer = stylesheet.newTransformer();
            transformer.setErrorListener(messages);
            parameters.forEach(transformer::setParameter);
            transformer.transform(new StreamSource(new StringReader(document)), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalStateException("the replacements failed on: " + document, e);
        }
        return new Replaced(out.toString(), messages.texts);
    }

    /** The processor hands {@code xsl:message} to the listener as a warning. */
    private static final class Messages implements ErrorListener {
        private final List<String> texts = new ArrayList<>();

        @Override
        public void warning(TransformerException message) {
            texts.add(message.getMessage().strip());
        }

        @Override
        public void error(TransformerException failure) throws TransformerException {
            throw failure;
        }

        @Override
        public void fatalError(TransformerException failure) throws TransformerException {
            throw failure;
        }
    }
}
