package io.github.domainwright.source;

import java.nio.file.Path;

/**
 * A place in a file.
 *
 * @param file the file, as it was named
 * @param line the line, from 1; 0 for the file as a whole
 * @param column the column, from 1; 0 for the line as a whole
 */
public record SourcePlace(Path file, int line, int column) {
    /** Returns {@code file} as a whole. */
    public static SourcePlace of(Path file) {
        return new SourcePlace(file, 0, 0);
    }

    /** Returns it as compilers write it, such as {@code BuildAgent.java:12:1}. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
    }
}
