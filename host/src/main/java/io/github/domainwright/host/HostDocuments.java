package io.github.domainwright.host;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;

/** Binds documents to classes. Elements and attributes that the classes do not know are passed over. */
final class HostDocuments {
    private HostDocuments() {}

    static <T> T read(String xml, Class<T> type, String root) throws UnreadableHostException {
        return read(new StreamSource((Reader) new StringReader(xml)), "the document", type, root);
    }

    static <T> T read(Path file, Class<T> type, String root) throws UnreadableHostException {
        if (Files.isDirectory(file)) {
            throw new UnreadableHostException("'" + file + "' is a directory. Name a file.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(new StreamSource(in), file.toString(), type, root);
        } catch (NoSuchFileException e) {
            throw new UnreadableHostException("There is no file " + file + ". Check the path.");
        } catch (AccessDeniedException e) {
            throw new UnreadableHostException(file + " cannot be read: you have no permission to.");
        } catch (IOException e) {
            throw new UnreadableHostException(file + " cannot be read: " + e.getMessage() + ".");
        }
    }

    private static <T> T read(StreamSource source, String name, Class<T> type, String root)
            throws UnreadableHostException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader in = factory.createXMLStreamReader(source);
            in.nextTag();
            if (!in.getLocalName().equals(root)) {
                throw new UnreadableHostException(
                        "%s starts with <%s>, but <%s> is what is read here.".formatted(name, in.getLocalName(), root));
            }
            return JAXBContext.newInstance(type)
                    .createUnmarshaller()
                    .unmarshal(in, type)
                    .getValue();
        } catch (XMLStreamException e) {
            throw new UnreadableHostException(name + " is no XML document: " + firstLine(e) + ".");
        } catch (JAXBException e) {
            throw new UnreadableHostException(
                    name + " is no XML document: " + firstLine(e.getCause() == null ? e : e.getCause()) + ".");
        }
    }

    private static String firstLine(Throwable fault) {
        String message = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        return message.lines()
                .reduce((first, last) -> last)
                .orElse(message)
                .replaceFirst("^Message: ", "")
                .replaceFirst("\\.$", "");
    }
}
