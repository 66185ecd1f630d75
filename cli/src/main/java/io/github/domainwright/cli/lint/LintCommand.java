package io.github.domainwright.cli.lint;

import io.github.domainwright.cli.ExitCode;
import io.github.domainwright.cli.Progress;
import io.github.domainwright.cli.TargetOptions;
import io.github.domainwright.platform.TargetVersions;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks domain documents against the rules that javac checks profiles against. */
@Command(
        name = "lint",
        header = "Check domain XML against the rules.",
        description = {
            "",
            "Prints each finding with its place, why it matters and how to fix it. An error is something that libvirt,"
                    + " QEMU or the firmware refuses, or runs weaker than stated; a warning is not as advised.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:no errors (warnings are allowed unless --warnings-as-errors)",
            "1:errors",
            "2:the command line is wrong",
            "3:an input cannot be read or is no domain; the others were checked"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  domainwright lint guest.xml",
            "  virsh dumpxml --inactive guest | domainwright lint -",
            "  domainwright lint --libvirt 9.0 --qemu 7.2 guest.xml   # will Debian 12 take it?",
            "  domainwright lint --json /etc/libvirt/qemu | jq -r '.[] | select(.severity == \"error\") | .file'",
            "",
            "'domainwright rule DW0103' says more about a rule."
        })
public final class LintCommand implements Callable<Integer> {
    private static final int BATCH = 128;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|-",
            description = "Documents; of a directory all *.xml in it and below that are domains; - is standard input.")
    private List<String> names;

    @Option(names = "--json", description = "Print an array of objects instead of text.")
    private boolean json;

    @Option(
            names = {"-W", "--warnings-as-errors"},
            description = "End with 1 if there are only warnings, too.")
    private boolean warningsCount;

    @ArgGroup(exclusive = false)
    private final TargetOptions target = new TargetOptions();

    @Override
    public Integer call() {
        TargetVersions versions = target.versions(spec.commandLine());
        List<LintInput> inputs = LintInputs.of(names);
        PrintWriter out = spec.commandLine().getOut();
        LintPrinter printer = json
                ? new LintJson(out)
                : new LintText(out, spec.commandLine().getColorScheme().ansi());
        LintTally tally = new LintTally();
        Progress progress = Progress.of(spec.commandLine().getErr(), inputs.size());
        for (int start = 0; start < inputs.size() && !out.checkError(); start += BATCH) {
            List<LintInput> batch = inputs.subList(start, Math.min(inputs.size(), start + BATCH));
            progress.show(start);
            List<Linted> results =
                    batch.parallelStream().map(input -> input.check(versions)).toList();
            progress.clear();
            results.forEach(tally::add);
            results.forEach(printer::print);
        }
        printer.end(tally);
        return exitCode(tally);
    }

    private int exitCode(LintTally tally) {
        if (tally.unreadable() > 0 || tally.checked() == 0) {
            return ExitCode.UNREADABLE;
        }
        return tally.errors() > 0 || warningsCount && tally.warnings() > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
