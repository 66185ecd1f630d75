package io.github.domainwright.host;

import io.github.domainwright.xml.StrictParser;
import io.github.domainwright.xml.UnreadableDomainException;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamReader;

/** Binds documents to classes. Elements and attributes that the classes do not know are passed over. */
final class HostDocuments {
    private HostDocuments() {}

    static <T> T read(String xml, Class<T> type, String root) throws UnreadableHostException {
        try {
            return read(StrictParser.atRoot(xml), "the document", type, root);
        } catch (UnreadableDomainException e) {
            throw unreadable("the document", e.reason());
        }
    }

    static <T> T read(Path file, Class<T> type, String root) throws UnreadableHostException {
        if (Files.isDirectory(file)) {
            throw new UnreadableHostException("'" + file + "' is a directory. Name a file.");
        }
        try {
            return read(StrictParser.atRoot(file), file.toString(), type, root);
        } catch (UnreadableDomainException e) {
            throw unreadable(file.toString(), e.reason());
        } catch (NoSuchFileException e) {
            throw new UnreadableHostException("There is no file " + file + ". Check the path.");
        } catch (AccessDeniedException e) {
            throw new UnreadableHostException(file + " cannot be read: you have no permission to.");
        } catch (IOException e) {
            throw new UnreadableHostException(file + " cannot be read: " + e.getMessage() + ".");
        }
    }

    private static <T> T read(XMLStreamReader in, String name, Class<T> type, String root)
            throws UnreadableHostException {
        if (!in.getLocalName().equals(root)) {
            throw new UnreadableHostException(
                    "%s starts with <%s>, but <%s> is what is read here.".formatted(name, in.getLocalName(), root));
        }
        try {
            return JAXBContext.newInstance(type)
                    .createUnmarshaller()
                    .unmarshal(in, type)
                    .getValue();
        } catch (JAXBException e) {
            throw unreadable(name, lastLine(e.getCause() == null ? e : e.getCause()));
        }
    }

    private static UnreadableHostException unreadable(String name, String reason) {
        return new UnreadableHostException(name + " is no XML document: " + reason.replaceFirst("\\.$", "") + ".");
    }

    private static String lastLine(Throwable fault) {
        String message = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        return message.lines().reduce((first, last) -> last).orElse(message).replaceFirst("^Message: ", "");
    }
}
