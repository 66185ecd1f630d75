package io.github.domainwright.cli.report;

import io.github.domainwright.cli.CommandFailure;
import io.github.domainwright.cli.ExitCode;
import io.github.domainwright.cli.JsonOutput;
import io.github.domainwright.processor.CheckedProfile;
import io.github.domainwright.report.page.BootTrustPages;
import io.github.domainwright.report.page.StatementJson;
import io.github.domainwright.report.statement.BootTrust;
import io.github.domainwright.report.statement.StatedGuest;
import io.github.domainwright.source.ProfileSources;
import io.github.domainwright.source.SourceGuest;
import io.github.domainwright.source.SourceProblem.Level;
import io.github.domainwright.source.SourceReading;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how far the start of guests can be trusted, and what that rests on. */
@Command(
        name = "report",
        header = "Say how far the start of a guest can be trusted, as a page to sign.",
        description = {
            "",
            "Says of each guest which firmware starts, whose keys count, who may write the firmware's variables, what the"
                    + " TPM is bound to, and what is left to the host; which firmware each distribution has for it; and what"
                    + " Nova and KubeVirt would lose. Sources are compiled with javac and the processor; none of their code"
                    + " is run. The pages work from a disk, without a network.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:written, and no guest is refused",
            "1:written, and the rules refuse a guest, which its page says",
            "2:the command line is wrong",
            "3:an input cannot be read, or the pages cannot be written; the other guests were written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  domainwright report -o trust src/main/java/acme/BuildAgent.java",
            "  domainwright report -o trust --class-path presets.jar src/main/java",
            "  domainwright report --json guest.xml | jq '.[].verdict'"
        })
public final class ReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Java sources with profiles and domain documents; of a directory all *.java and *.xml below.")
    private List<Path> paths;

    @ArgGroup(multiplicity = "1")
    private Result result;

    @Option(
            names = "--class-path",
            paramLabel = "PATH",
            split = "[:;]",
            description = "Jars and directories with what the sources use besides Domainwright, such as presets.")
    private List<Path> classPath = List.of();

    /** Where the statement goes: one of both has to be said. */
    static final class Result {
        @Option(
                names = {"-o", "--output"},
                required = true,
                paramLabel = "DIR",
                description = "Write index.html, and a page for each guest if there are several, into DIR.")
        private Path directory;

        @Option(names = "--json", required = true, description = "Print an array of statements instead.")
        private boolean json;
    }

    @Override
    public Integer call() {
        SourceReading reading = new ProfileSources(classPath).read(paths);
        PrintWriter err = spec.commandLine().getErr();
        reading.problems().forEach(err::println);
        err.flush();
        if (reading.guests().isEmpty() && !reading.has(Level.UNREADABLE) && !reading.has(Level.ERROR)) {
            throw CommandFailure.unreadable(
                    "neither a profile (a type with @VmProfile) nor a domain document was found in what was named.");
        }
        List<BootTrust> trusts = reading.guests().stream()
                .map(ReportCommand::stated)
                .map(BootTrust::of)
                .toList();
        if (result.json) {
            json(trusts);
        } else if (!trusts.isEmpty()) {
            pages(trusts);
        }
        return exitCode(reading);
    }

    private static int exitCode(SourceReading reading) {
        if (reading.has(Level.UNREADABLE)) {
            return ExitCode.UNREADABLE;
        }
        return reading.has(Level.ERROR) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private static StatedGuest stated(SourceGuest guest) {
        CheckedProfile profile = guest.profile();
        return new StatedGuest(
                profile.name(),
                guest.place().toString(),
                profile.tree(),
                profile.versions(),
                profile.targets(),
                profile.accepted(),
                profile.findings().stream()
                        .map(found -> new StatedGuest.Finding(
                                found.rule(), found.severity(), found.message(), found.why(), found.fix()))
                        .toList());
    }

    private void json(List<BootTrust> trusts) {
        JsonOutput.print(spec.commandLine().getOut(), json -> {
            StatementJson statement = new StatementJson(json);
            json.writeStartArray();
            for (BootTrust trust : trusts) {
                statement.write(trust);
            }
            json.writeEndArray();
        });
    }

    private void pages(List<BootTrust> trusts) {
        try {
            BootTrustPages.write(trusts, result.directory);
        } catch (IOException e) {
            throw CommandFailure.unreadable("the pages cannot be written into " + result.directory + ": "
                    + e.getMessage() + ". Name another directory with -o.");
        }
        PrintWriter out = spec.commandLine().getOut();
        trusts.forEach(trust ->
                out.println(trust.guest().name() + ": " + trust.verdict().title()));
        out.println("Open " + result.directory.resolve("index.html"));
    }
}
