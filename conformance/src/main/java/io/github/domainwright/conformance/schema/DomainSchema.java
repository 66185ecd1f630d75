package io.github.domainwright.conformance.schema;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** libvirt's schema of domain documents: loaded once, with one validator that is used again and again by one thread. */
public final class DomainSchema {
    /** Where Debian's libvirt keeps the schema. */
    public static final Path INSTALLED = Path.of("/usr/share/libvirt/schemas/domain.rng");

    private final Faults faults = new Faults();
    private final ValidationDriver driver;

    /**
     * Loads the schema {@code file}.
     *
     * @throws IOException if it cannot be read, or is not a schema
     */
    public DomainSchema(Path file) throws IOException {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, faults);
        driver = new ValidationDriver(properties.toPropertyMap());
        try {
            if (!driver.loadSchema(ValidationDriver.uriOrFileInputSource(file.toString()))) {
                throw new IOException(file + " is not a schema: " + faults.take());
            }
        } catch (SAXException e) {
            throw new IOException(file + " is not a schema: " + e.getMessage(), e);
        }
    }

    /** Returns what {@code document} breaks; empty if it is valid. */
    public List<String> faults(String document) {
        try {
            driver.validate(new InputSource(new StringReader(document)));
        } catch (IOException | SAXException e) {
            faults.texts.add("XML: " + e.getMessage());
        }
        return faults.take();
    }

    private static final class Faults implements ErrorHandler {
        private final List<String> texts = new ArrayList<>();

        List<String> take() {
            List<String> taken = List.copyOf(texts);
            texts.clear();
            return taken;
        }

        @Override
        public void warning(SAXParseException warning) {
            // Warnings do not make a document invalid.
        }

        @Override
        public void error(SAXParseException fault) {
            texts.add("line " + fault.getLineNumber() + ": " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
