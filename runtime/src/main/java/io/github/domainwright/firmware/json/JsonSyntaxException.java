package io.github.domainwright.firmware.json;

/** A text is not JSON; the message says what is wrong, and where by line and column. */
public final class JsonSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    JsonSyntaxException(String message, int line, int column) {
        super(message + " (line " + line + ", column " + column + ")");
        this.line = line;
        this.column = column;
    }

    /** Returns the line of the fault, from 1. */
    public int line() {
        return line;
    }

    /** Returns the column of the fault, from 1, in UTF-16 units. */
    public int column() {
        return column;
    }
}
