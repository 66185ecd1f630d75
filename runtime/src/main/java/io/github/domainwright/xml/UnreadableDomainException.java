package io.github.domainwright.xml;

/** Says why a text is not a domain document, and where. */
public final class UnreadableDomainException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final int line;
    private final int column;

    UnreadableDomainException(String reason, int line, int column) {
        super("line %d, column %d: %s".formatted(line, column, reason));
        this.reason = reason;
        this.line = line;
        this.column = column;
    }

    /** Returns what is wrong, without the place. */
    public String reason() {
        return reason;
    }

    /** Returns the line of the fault, from 1. */
    public int line() {
        return line;
    }

    /** Returns the column of the fault, from 1. */
    public int column() {
        return column;
    }
}
