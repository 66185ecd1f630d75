package io.github.domainwright.cli.resolve;

import io.github.domainwright.cli.Documents;
import io.github.domainwright.cli.ExitCode;
import io.github.domainwright.cli.HostFiles;
import io.github.domainwright.firmware.RuleSet;
import io.github.domainwright.firmware.resolve.FirmwareResolution;
import io.github.domainwright.firmware.resolve.FirmwareResolver;
import io.github.domainwright.firmware.resolve.Refusal;
import io.github.domainwright.firmware.resolve.ResolveMode;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainWriter;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Completes a document as libvirt would. */
@Command(
        name = "resolve",
        header = "Complete the firmware of a document as libvirt would, or say why libvirt refuses it.",
        description = {
            "",
            "Prints the document with <os> and <smm> as libvirt shows them afterwards. A refusal goes to standard error;"
                    + " so does what libvirt accepts without a word although the guest is weaker than it looks. The"
                    + " answer is libvirt's; 'domainwright explain' says what is advisable.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:completed",
            "1:libvirt refuses the document, or to start the guest",
            "2:the command line is wrong",
            "3:the document or the sysroot cannot be read"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  domainwright resolve guest.xml                         # on this host",
            "  domainwright resolve --sysroot /mnt/host guest.xml     # on a host that is mounted there",
            "  domainwright resolve --explain guest.xml >/dev/null    # every descriptor, and why not"
        })
public final class ResolveCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private final HostFiles host = new HostFiles();

    @Option(
            names = "--mode",
            converter = Choices.Modes.class,
            completionCandidates = Choices.Modes.class,
            defaultValue = "define",
            paramLabel = "MODE",
            description = "define: handed in by a user; load: read back from libvirt's own files, where raw images come"
                    + " first. Default: ${DEFAULT-VALUE}.")
    private ResolveMode mode;

    @Option(
            names = "--rules",
            converter = Choices.Rules.class,
            completionCandidates = Choices.Rules.class,
            defaultValue = "libvirt-11",
            paramLabel = "RULES",
            description = "${COMPLETION-CANDIDATES}. libvirt-11 also stands for older ones. Default: ${DEFAULT-VALUE}.")
    private RuleSet rules;

    @Option(names = "--explain", description = "Say on standard error what became of every descriptor.")
    private boolean explain;

    @Parameters(paramLabel = "FILE", description = "A domain document; - is standard input.")
    private String file;

    @Override
    public Integer call() {
        DomainTree document = Documents.read(file);
        FirmwareResolution resolution =
                FirmwareResolver.of(host.descriptors(), rules).resolve(document, mode);
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        resolution.domain().map(DomainWriter::toXml).ifPresent(out::print);
        out.flush();
        resolution.refusal().ifPresent(refusal -> err.println(text(refusal)));
        if (explain) {
            err.println(resolution.explain());
        } else {
            resolution.warnings().forEach(warning -> err.println("warning: " + warning));
        }
        return resolution.refusal().isPresent() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private String text(Refusal refusal) {
        String stage =
                refusal.stage() == Refusal.Stage.START ? "libvirt refuses to start the guest" : "libvirt refuses it";
        String kind = refusal.kind().prefix().isEmpty() ? "" : refusal.kind().prefix() + ": ";
        return "%s: %s (%s): %s%s".formatted(Documents.called(file), stage, refusal.rule(), kind, refusal.message());
    }
}
