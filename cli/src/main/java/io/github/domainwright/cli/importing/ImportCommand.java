package io.github.domainwright.cli.importing;

import io.github.domainwright.cli.CommandFailure;
import io.github.domainwright.cli.Documents;
import io.github.domainwright.cli.ExitCode;
import io.github.domainwright.importer.ImportedProfile;
import io.github.domainwright.importer.ProfileImport;
import io.github.domainwright.importer.check.CheckResult;
import io.github.domainwright.importer.check.ProfileCheck;
import io.github.domainwright.importer.note.NotImportableException;
import io.github.domainwright.importer.note.Note;
import io.github.domainwright.tree.DomainTree;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the source of a profile from a domain document. */
@Command(
        name = "import",
        header = "Make a profile in Java from domain XML.",
        description = {
            "",
            "Prints the source of a profile: what all its guests share is stated in annotations, what differs from guest to"
                    + " guest (name, UUID, MAC addresses, disks) becomes a component, and what no annotation says a fragment."
                    + " Its method imported() gives the guest of the document.",
            "",
            "The profile is compiled here, and the document of that guest is compared with the one it was made from. What"
                    + " the reader should know is printed on standard error.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the profile compiles and gives an equal document",
            "1:it does not, or no profile can describe such a guest",
            "2:the command line is wrong",
            "3:the input cannot be read or is no domain, or the output cannot be written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  virsh dumpxml --inactive guest | domainwright import -",
            "  domainwright import --package acme.vms -o src/main/java guest.xml"
        })
public final class ImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|-", description = "The document; - is standard input.")
    private String input;

    @Option(names = "--package", paramLabel = "NAME", description = "The package of the profile.")
    private String packageName = "";

    @Option(names = "--name", paramLabel = "NAME", description = "The name of the profile; else made of the guest's.")
    private @Nullable String typeName;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Write the profile below this directory of sources, where its package wants it.")
    private @Nullable Path directory;

    @Option(
            names = "--check",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Compile and compare the profile, which needs a JDK (the default).")
    private boolean checks;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        String name = Documents.called(input);
        DomainTree document = Documents.read(input);
        try {
            ImportedProfile profile = profile(document, name);
            profile.notes().forEach(note -> err.println(note.line(name)));
            write(profile);
            boolean isWhole = profile.notes().stream().noneMatch(note -> note.kind() == Note.Kind.MISSING);
            boolean isEqual = !checks || isEqual(profile, document, err);
            err.flush();
            return isWhole && isEqual ? ExitCode.CLEAN : ExitCode.FINDINGS;
        } catch (NotImportableException e) {
            throw new CommandFailure(
                    ExitCode.FINDINGS, "%s:%d:%d: %s.".formatted(name, e.line(), e.column(), e.getMessage()));
        }
    }

    private ImportedProfile profile(DomainTree document, String name) throws NotImportableException {
        try {
            ProfileImport importing =
                    ProfileImport.from(document).packageName(packageName).origin(name);
            return (typeName == null ? importing : importing.typeName(typeName)).toProfile();
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(e.getMessage());
        }
    }

    private void write(ImportedProfile profile) {
        if (directory == null) {
            spec.commandLine().getOut().print(profile.source());
            spec.commandLine().getOut().flush();
            return;
        }
        Path file = directory.resolve(profile.fileName());
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, profile.source());
            spec.commandLine().getErr().println(file);
        } catch (IOException e) {
            throw CommandFailure.unreadable("%s cannot be written: %s.".formatted(file, e.getMessage()));
        }
    }

    private static boolean isEqual(ImportedProfile profile, DomainTree document, PrintWriter err) {
        if (!ProfileCheck.isPossible()) {
            err.println("The profile is not checked: this Java has no compiler. Run a JDK, or say --no-check.");
            return true;
        }
        CheckResult result = new ProfileCheck().check(profile, document);
        if (!result.isEqual()) {
            err.println(result.outcome().description());
            result.details().forEach(detail -> err.println("  " + detail));
        }
        return result.isEqual();
    }
}
