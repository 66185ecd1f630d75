package io.github.domainwright.cli.rule;

import io.github.domainwright.cli.ExitCode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the pages of rules. */
@Command(
        name = "rule",
        header = "Say more about a rule: what it demands, why, and how to fix what it finds.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:printed", "2:there is no such rule"},
        footerHeading = "%nExamples:%n",
        footer = {"  domainwright rule DW0103", "  domainwright rule          # lists all"})
public final class RuleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Ids such as DW0103; without one, all are listed.")
    private List<String> ids = List.of();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (ids.isEmpty()) {
            out.print(RulePages.index());
        }
        String between = "";
        for (String id : ids) {
            Optional<String> page = RulePages.page(id.toUpperCase(Locale.ROOT));
            if (page.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(), "there is no rule '" + id + "'. 'domainwright rule' lists all.");
            }
            out.print(between + page.get());
            between = "\n";
        }
        return ExitCode.CLEAN;
    }
}
