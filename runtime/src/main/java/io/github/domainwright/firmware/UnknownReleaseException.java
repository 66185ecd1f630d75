package io.github.domainwright.firmware;

/** The built-in table does not know a distribution or a release of it; the message names those it knows. */
public final class UnknownReleaseException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnknownReleaseException(String message) {
        super(message);
    }
}
