package io.github.domainwright.cli.program;

import io.github.domainwright.cli.ExitCode;
import io.github.domainwright.cli.Terminal;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Runs the command line {@code arguments} and ends with one of {@link ExitCode}. */
    public static void main(String[] arguments) {
        StandardOutput out = StandardOutput.open();
        int status = Program.create(out.writer(), StandardOutput.errors(), Terminal.colours())
                .execute(arguments);
        System.exit(out.finish(status));
    }
}
