package io.github.domainwright.cli;

/** Ends a command with words for the user: what is wrong, why, and what to do. */
public final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    /**
     * @param exitCode one of {@link ExitCode}
     * @param message what to print on standard error
     */
    public CommandFailure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** Says that a value on the command line is wrong. */
    public static CommandFailure usage(String message) {
        return new CommandFailure(ExitCode.USAGE, message);
    }

    /** Says that something that was named cannot be read or written. */
    public static CommandFailure unreadable(String message) {
        return new CommandFailure(ExitCode.UNREADABLE, message);
    }

    /** Returns how the program ends. */
    public int exitCode() {
        return exitCode;
    }
}
