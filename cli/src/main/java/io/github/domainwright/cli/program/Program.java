package io.github.domainwright.cli.program;

import io.github.domainwright.cli.CommandFailure;
import io.github.domainwright.cli.ExitCode;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
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
        CommandLine program = new CommandLine(new DomainwrightCommand());
        program.getSubcommands().values().forEach(Program::addHelp);
        return program.setOut(out)
                .setErr(err)
                .setColorScheme(Help.defaultColorScheme(colours))
                .setUsageHelpWidth(WIDTH)
                .setUsageHelpLongOptionsMaxWidth(34)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Program::wrongCommandLine)
                .setExecutionExceptionHandler(Program::failed);
    }

    /** Every command can be asked for its help in the usual way; none has to say so itself. */
    private static void addHelp(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        if (spec.findOption("--help") == null) {
            spec.addOption(OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .description("Show this help message and exit.")
                    .build());
        }
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
