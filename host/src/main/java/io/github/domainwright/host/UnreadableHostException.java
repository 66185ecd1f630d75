package io.github.domainwright.host;

/** A document about a host cannot be had or read; the message says which and why. */
public final class UnreadableHostException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableHostException(String message) {
        super(message);
    }
}
