package io.github.domainwright.importer.note;

/**
 * Something that the reader of an imported profile should know.
 *
 * @param kind what kind of thing
 * @param line the line of the document that it is about, from 1
 * @param column the column, from 1
 * @param text what it is, why, and what to do
 */
public record Note(Kind kind, int line, int column, String text) {
    /** What a note is about. */
    public enum Kind {
        /** Something became a fragment, because no word says it. */
        FRAGMENT,
        /** Something was stated that the document leaves to libvirt, or left to it that the document states. */
        ASSUMED,
        /** Something that a profile cannot say is missing from it: its documents differ from this one. */
        MISSING,
        /** A rule that the document breaks; the profile will not compile before that is settled. */
        REFUSED
    }

    /** Returns the note as one line, for a document that is called {@code file}. */
    public String line(String file) {
        return "%s:%d:%d: %s: %s".formatted(file, line, column, kind.name().toLowerCase(java.util.Locale.ROOT), text);
    }
}
