package io.github.domainwright.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.cli.ExitCode;
import io.github.domainwright.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    private static final String PROFILE = """
            package acme;

            import io.github.domainwright.annotation.*;

            @VmProfile
            %s
            @Memory("1 GiB") @Vcpus(1)
            public record %s(@DomainName String name) {}
            """;

    @TempDir
    Path directory;

    private Path output;

    @BeforeEach
    void nameOutput() {
        output = directory.resolve("out");
    }

    private Path profile(String name, String statements) throws IOException {
        Path file = directory.resolve("src/acme/" + name + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, PROFILE.formatted(statements, name));
    }

    @Test
    void oneProfileIsOnePage() throws IOException {
        Run run = Run.of("report", "-o", output, profile("Agent", "@SecureBoot"));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out())
                .isEqualTo(
                        "acme.Agent: Secure Boot on, variables protected\nOpen " + output.resolve("index.html") + "\n");
        assertThat(files()).containsExactly("index.html");
    }

    @Test
    void severalAreAPageEachAndAnOverview() throws IOException {
        profile("Agent", "@SecureBoot");
        profile("Old", "");
        Run run = Run.of("report", "-o", output, directory.resolve("src"));
        assertThat(run.status()).isEqualTo(ExitCode.CLEAN);
        assertThat(files()).containsExactly("guest-1-agent.html", "guest-2-old.html", "index.html");
        assertThat(Files.readString(output.resolve("index.html")))
                .contains("href=\"guest-1-agent.html\"", "href=\"guest-2-old.html\"");
    }

    @Test
    void refusedProfileIsSaidToBeRefused() throws IOException {
        Run run = Run.of("report", "-o", output, profile("Agent", "@SecureBoot @MachineType(MachineFamily.I440FX)"));
        assertThat(run.status()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err()).contains("Agent.java:6:").contains("error: [DW0103]");
        assertThat(run.out()).startsWith("acme.Agent: Refused\n");
        assertThat(Files.readString(output.resolve("index.html"))).contains("DW0103, error");
    }

    @Test
    void jsonIsAnArrayOfStatements() throws IOException {
        Run run = Run.of("report", "--json", profile("Agent", "@SecureBoot"));
        assertThat(run.status()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).startsWith("[").contains("\"verdict\" : \"enforced\"");
        assertThat(output).doesNotExist();
    }

    @Test
    void whatCannotBeReadDoesNotStopTheRest() throws IOException {
        Run run = Run.of("report", "-o", output, profile("Agent", "@SecureBoot"), directory.resolve("missing.xml"));
        assertThat(run.status()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("missing.xml: error: There is no such file.");
        assertThat(files()).containsExactly("index.html");
    }

    @Test
    void sourcesWithoutAProfileAreSaidToHaveNone() throws IOException {
        Path file = Files.writeString(directory.resolve("Plain.java"), "class Plain {}\n");
        Run run = Run.of("report", "-o", output, file);
        assertThat(run.status()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("neither a profile");
        assertThat(output).doesNotExist();
    }

    @Test
    void directoryThatCannotBeWrittenIsSaid() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        Run run = Run.of("report", "-o", file, profile("Agent", ""));
        assertThat(run.status()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("cannot be written into " + file);
    }

    @Test
    void commandLineNeedsOneResult() throws IOException {
        Path agent = profile("Agent", "");
        assertThat(Run.of("report", agent).status()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.of("report", "-o", output, "--json", agent).status()).isEqualTo(ExitCode.USAGE);
    }

    private Stream<String> files() throws IOException {
        return Files.list(output).map(file -> file.getFileName().toString()).sorted();
    }
}
