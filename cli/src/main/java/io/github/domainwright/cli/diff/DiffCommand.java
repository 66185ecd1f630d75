package io.github.domainwright.cli.diff;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.domainwright.cli.Documents;
import io.github.domainwright.cli.ExitCode;
import io.github.domainwright.cli.JsonOutput;
import io.github.domainwright.cli.Words;
import io.github.domainwright.domain.compare.Difference;
import io.github.domainwright.domain.consequence.Change;
import io.github.domainwright.tree.DomainTree;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two documents of one guest. */
@Command(
        name = "diff",
        header = "Say what two documents of a guest say differently, and what it takes to bring it to the guest.",
        description = {
            "",
            "Compares meaning: the order of attributes, comments, units of sizes, and what libvirt fills in by itself"
                    + " are no differences. Each difference is one of",
            "  live         a running guest can take it, by the command that is named",
            "  restart      the guest takes it at its next start from power-off",
            "  NVRAM reset  it takes a restart with a new variable store: old keys and boot entries are lost",
            "  re-create    libvirt, or the guest's system, takes it for another machine",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:no difference", "1:differences", "2:the command line is wrong", "3:a document cannot be read"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  domainwright diff old.xml new.xml",
            "  virsh dumpxml --inactive guest | domainwright diff - new.xml",
            "  domainwright diff --json old.xml new.xml | jq -r '.[].consequence' | sort -u"
        })
public final class DiffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "The document as it is; - is standard input.")
    private String before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The document as it is to be; - is standard input.")
    private String after;

    @Option(names = "--json", description = "Print an array of objects instead of text.")
    private boolean json;

    @Override
    public Integer call() {
        if (before.equals("-") && after.equals("-")) {
            throw new ParameterException(spec.commandLine(), "only one of the documents can be standard input.");
        }
        DomainTree old = Documents.read(before);
        List<Change> changes = Change.between(old, Documents.read(after));
        if (json) {
            JsonOutput.print(spec.commandLine().getOut(), to -> write(to, changes));
        } else {
            new DiffText(
                            spec.commandLine().getOut(),
                            spec.commandLine().getColorScheme().ansi())
                    .print(changes);
        }
        return changes.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private static void write(JsonGenerator json, List<Change> changes) throws IOException {
        json.writeStartArray();
        for (Change change : changes) {
            Difference difference = change.difference();
            json.writeStartObject();
            json.writeStringField("path", difference.path());
            json.writeStringField("kind", Words.word(difference.kind()));
            json.writeStringField("before", difference.before());
            json.writeStringField("after", difference.after());
            json.writeStringField("consequence", Words.word(change.consequence()));
            json.writeStringField("how", change.how());
            json.writeStringField("source", change.source());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
