package io.github.domainwright.cli.program;

import io.github.domainwright.cli.diff.DiffCommand;
import io.github.domainwright.cli.explain.ExplainCommand;
import io.github.domainwright.cli.importing.ImportCommand;
import io.github.domainwright.cli.lint.LintCommand;
import io.github.domainwright.cli.preflight.PreflightCommand;
import io.github.domainwright.cli.report.ReportCommand;
import io.github.domainwright.cli.resolve.ResolveCommand;
import io.github.domainwright.cli.roundtrip.RoundtripCommand;
import io.github.domainwright.cli.rule.RuleCommand;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself; everything is done by its commands. */
@Command(
        name = "domainwright",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Says of libvirt guests what libvirt, QEMU or UEFI firmware would refuse later, or quietly weaken.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:clean",
            "1:something was found: errors, a refusal, differences",
            "2:the command line is wrong",
            "3:an input cannot be read; the rest was done",
            "4:a fault of domainwright"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  virsh dumpxml guest | domainwright lint -",
            "  domainwright lint --json /etc/libvirt/qemu",
            "  domainwright explain --secure-boot enforced --distro debian:12",
            "  domainwright help lint",
            "",
            "For completion in bash and zsh:  source <(domainwright generate-completion)"
        },
        subcommands = {
            LintCommand.class,
            DiffCommand.class,
            ExplainCommand.class,
            ImportCommand.class,
            PreflightCommand.class,
            ReportCommand.class,
            ResolveCommand.class,
            RoundtripCommand.class,
            RuleCommand.class,
            HelpCommand.class,
            AutoComplete.GenerateCompletion.class
        })
final class DomainwrightCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing.");
    }
}
