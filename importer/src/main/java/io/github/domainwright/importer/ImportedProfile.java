package io.github.domainwright.importer;

import io.github.domainwright.importer.note.Note;
import java.util.List;

/**
 * A profile made from a document.
 *
 * @param packageName its package, {@code ""} for the unnamed one
 * @param typeName its name
 * @param source its source
 * @param notes what its reader should know
 */
public record ImportedProfile(String packageName, String typeName, String source, List<Note> notes) {
    /** Copies the list. */
    public ImportedProfile {
        notes = List.copyOf(notes);
    }

    /** Returns the name of its file below a directory of sources, such as {@code acme/WebServer.java}. */
    public String fileName() {
        String directory = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
        return directory + typeName + ".java";
    }

    /** Returns its name with its package. */
    public String qualifiedName() {
        return packageName.isEmpty() ? typeName : packageName + "." + typeName;
    }
}
