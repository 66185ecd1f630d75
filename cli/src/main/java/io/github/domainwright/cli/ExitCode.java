package io.github.domainwright.cli;

/** How the program ends; the numbers are part of its interface. */
public final class ExitCode {
    /** Done, and nothing was found. */
    public static final int CLEAN = 0;
    /** Done, and something was found: errors of lint, a refusal, differences. */
    public static final int FINDINGS = 1;
    /** The command line is wrong. */
    public static final int USAGE = 2;
    /** Something that was named cannot be read or written; what could be done was done. */
    public static final int UNREADABLE = 3;
    /** The program is at fault. */
    public static final int FAULT = 4;

    private ExitCode() {}
}
