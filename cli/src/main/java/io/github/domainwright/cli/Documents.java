package io.github.domainwright.cli;

import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.value.Quoted;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the one document that a command is about. */
public final class Documents {
    private static final String STANDARD_INPUT = "-";

    private Documents() {}

    /**
     * Reads the document in the file {@code name}, or on standard input if that is {@code -}.
     *
     * @throws CommandFailure if it cannot be read, or is no domain document
     */
    public static DomainTree read(String name) {
        try {
            return name.equals(STANDARD_INPUT) ? DomainReader.read(System.in) : DomainReader.read(file(name));
        } catch (UnreadableDomainException e) {
            throw CommandFailure.unreadable("%s:%d:%d: this is no domain document: %s."
                    .formatted(called(name), e.line(), e.column(), e.reason()));
        } catch (NoSuchFileException e) {
            throw CommandFailure.unreadable("There is no file " + Quoted.of(name) + ".");
        } catch (AccessDeniedException e) {
            throw CommandFailure.unreadable("The file " + Quoted.of(name) + " cannot be opened by this user.");
        } catch (IOException e) {
            throw CommandFailure.unreadable(called(name) + " cannot be read: " + e.getMessage() + ".");
        }
    }

    /** Returns what to call the document {@code name}. */
    public static String called(String name) {
        return name.equals(STANDARD_INPUT) ? "<standard input>" : name;
    }

    private static Path file(String name) {
        Path file = path(name);
        if (Files.isDirectory(file)) {
            throw CommandFailure.unreadable(Quoted.of(name) + " is a directory. Name one document in it.");
        }
        return file;
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw CommandFailure.unreadable(Quoted.of(name) + " is no name of a file here: " + e.getReason() + ".");
        }
    }
}
