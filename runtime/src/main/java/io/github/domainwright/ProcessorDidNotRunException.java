package io.github.domainwright;

/**
 * A profile has no generated classes, because the annotation processor did not run when it was compiled. The message has
 * the lines to add for Maven, Gradle and javac.
 */
public final class ProcessorDidNotRunException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    ProcessorDidNotRunException(String message) {
        super(message);
    }
}
