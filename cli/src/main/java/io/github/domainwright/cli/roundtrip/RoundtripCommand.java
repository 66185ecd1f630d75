package io.github.domainwright.cli.roundtrip;

import io.github.domainwright.cli.Documents;
import io.github.domainwright.cli.ExitCode;
import io.github.domainwright.xml.DomainWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a document and writes it. */
@Command(
        name = "roundtrip",
        header = "Read a document and write it again, in the layout of libvirt.",
        description = {
            "",
            "Elements, attributes, texts, comments and their order are kept, whether Domainwright knows them or not;"
                    + " white space between tags and the XML declaration are not.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:written", "2:the command line is wrong", "3:the document cannot be read"},
        footerHeading = "%nExamples:%n",
        footer = {"  domainwright roundtrip guest.xml", "  virsh dumpxml guest | domainwright roundtrip -"})
public final class RoundtripCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A domain document; - is standard input.")
    private String file;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(DomainWriter.toXml(Documents.read(file)));
        return ExitCode.CLEAN;
    }
}
