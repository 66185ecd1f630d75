package io.github.domainwright.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts the commands together with where they print and what they say of wrong command lines. */
public final class Program {
    private static final int WIDTH = 100;

    private Program() {}

    /**
     * Returns the program, ready to {@code execute}.
     *
     * @param out where results go
     * @param err where everything else goes
     * @param colours whether results are coloured
     */
    public static CommandLine create(PrintWriter out, PrintWriter err, Ansi colours) {
        return new CommandLine(new DomainwrightCommand())
                .setOut(out)
                .setErr(err)
                .setColorScheme(Help.defaultColorScheme(colours))
                .setUsageHelpWidth(WIDTH)
                .setUsageHelpLongOptionsMaxWidth(34)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Program::wrongCommandLine)
                .setExecutionExceptionHandler(Program::failed);
    }

    private static int wrongCommandLine(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(command.getCommandSpec().qualifiedName() + ": " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
        return ExitCode.USAGE;
    }

    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        err.print(command.getCommandSpec().qualifiedName() + ": ");
        if (e instanceof CommandFailure failure) {
            err.println(failure.getMessage());
            err.flush();
            return failure.exitCode();
        }
        err.println("this is a fault of domainwright, not yours. Please report it with the following lines.");
        e.printStackTrace(err);
        err.flush();
        return ExitCode.FAULT;
    }
}
