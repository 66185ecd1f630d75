package io.github.domainwright.cli.explain;

import io.github.domainwright.cli.ExitCode;
import io.github.domainwright.firmware.FirmwareSelection;
import io.github.domainwright.firmware.FirmwareSource;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Explains a choice of firmware. */
@Command(
        name = "explain",
        header = "Say which firmware a guest gets, and why not another.",
        description = {
            "",
            "Prints every candidate: chosen, or the first condition that it failed and what would have to change."
                    + " The guest is described by options, or by a document or profile of which options change something.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:there is firmware for the guest",
            "1:refused: none meets every condition",
            "2:the command line is wrong, or the distribution is unknown",
            "3:the document, the profile or the sysroot cannot be read"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  domainwright explain --secure-boot enforced --distro debian:12",
            "  domainwright explain --arch aarch64 --secure-boot enforced     # on this host",
            "  domainwright explain --profile BuildAgent.java --distro centos:7",
            "  domainwright explain --xml guest.xml --sysroot /mnt/host",
            "  domainwright explain --xml guest.xml --secure-boot enforced    # what if?"
        })
public final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ArgGroup
    private final GuestInput input = new GuestInput();

    @Mixin
    private final GuestOptions guest = new GuestOptions();

    @Mixin
    private final FirmwareOrigin origin = new FirmwareOrigin();

    @Option(names = "--json", description = "Print an array of objects instead of text.")
    private boolean json;

    @Override
    public Integer call() {
        List<Question> questions = input.questions(guest);
        FirmwareSource source = origin.source();
        List<FirmwareSelection> selections = questions.stream()
                .map(question -> source.select(question.requirement()))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ExplainJson.print(out, questions, selections);
        } else {
            ExplainText text =
                    new ExplainText(out, spec.commandLine().getColorScheme().ansi());
            for (int i = 0; i < questions.size(); i++) {
                out.print(i == 0 ? "" : "\n");
                text.print(questions.get(i), selections.get(i));
            }
        }
        return selections.stream().allMatch(selection -> selection.chosen().isPresent())
                ? ExitCode.CLEAN
                : ExitCode.FINDINGS;
    }
}
