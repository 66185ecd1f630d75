package io.github.domainwright.source;

import java.util.Locale;

/**
 * Something that is wrong with what was read, at its place, as javac or lint says it.
 *
 * @param level how bad it is
 * @param place where it is
 * @param text what to show, in several lines
 */
public record SourceProblem(Level level, SourcePlace place, String text) {
    /** How bad a problem is. */
    public enum Level {
        /** A file cannot be read, is no Java that compiles, or is no domain document. */
        UNREADABLE,
        /** A rule refuses a profile or a document. */
        ERROR,
        /** A rule warns. */
        WARNING
    }

    /** Returns it as compilers print it. */
    @Override
    public String toString() {
        String word = level == Level.WARNING ? Level.WARNING.name() : Level.ERROR.name();
        return place + ": " + word.toLowerCase(Locale.ROOT) + ": " + text;
    }
}
