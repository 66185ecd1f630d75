package io.github.domainwright.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.processor.CheckedProfile;
import io.github.domainwright.source.SourceProblem.Level;
import io.github.domainwright.tree.DomainPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileSourcesTest {
    private static final String AGENT = """
            package acme.guests;

            import io.github.domainwright.annotation.*;

            @VmProfile
            @SecureBoot
            %s
            @Memory("1 GiB") @Vcpus(1)
            public record Agent(@DomainName String name) {}
            """;

    @TempDir
    Path directory;

    private Path write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static SourceReading read(Path... paths) {
        return new ProfileSources().read(List.of(paths));
    }

    @Test
    void profileIsReadWithItsPlace() throws IOException {
        Path file = write("acme/guests/Agent.java", AGENT.formatted("@LibvirtTarget(libvirt = \"9.0\")"));
        SourceReading reading = read(file);

        assertThat(reading.problems()).isEmpty();
        SourceGuest guest = reading.guests().get(0);
        assertThat(guest.kind()).isEqualTo(SourceGuest.Kind.PROFILE);
        assertThat(guest.place()).isEqualTo(new SourcePlace(file, 5, 1));
        CheckedProfile profile = guest.profile();
        assertThat(profile.name()).isEqualTo("acme.guests.Agent");
        assertThat(profile.isRefused()).isFalse();
        assertThat(profile.versions().libvirt().orElseThrow()).hasToString("9.0.0");
        assertThat(profile.tree().is(DomainPath.of("os/loader/@secure"), "yes")).isTrue();
    }

    @Test
    void refusedProfileKeepsItsTreeAndWhatRefusesIt() throws IOException {
        Path file = write("acme/guests/Agent.java", AGENT.formatted("@MachineType(MachineFamily.I440FX)"));
        SourceReading reading = read(file);

        CheckedProfile profile = reading.guests().get(0).profile();
        assertThat(profile.isRefused()).isTrue();
        assertThat(profile.findings()).extracting(CheckedProfile.Finding::rule).containsExactly("DW0103");
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.level()).isEqualTo(Level.ERROR);
            // javac shows a qualified name at its last dot.
            assertThat(problem.place()).isEqualTo(new SourcePlace(file, 7, 27));
            assertThat(problem.toString())
                    .contains("Agent.java:7:27: error: [DW0103] ")
                    .contains("Fix: write @MachineType(Q35)");
        });
    }

    @Test
    void neighboursAndGeneratedClassesAreFound() throws IOException {
        write("acme/base/Hardened.java", """
                package acme.base;

                import io.github.domainwright.annotation.*;

                @SecureBoot
                @Tpm
                public @interface Hardened {}
                """);
        Path file = write(
                "acme/guests/Agent.java", AGENT.formatted("@acme.base.Hardened").replace("@SecureBoot\n", ""));
        Path user = write("acme/guests/Use.java", """
                package acme.guests;

                class Use {
                    AgentBuilder builder;
                }
                """);

        SourceReading reading = read(file, user);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.guests().get(0).profile().tree().has(DomainPath.of("devices/tpm")))
                .isTrue();
    }

    @Test
    void nothingIsWritten() throws IOException {
        Path file = write("acme/guests/Agent.java", AGENT.formatted(""));
        read(file);
        try (Stream<Path> files = Files.walk(directory)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(file);
        }
    }

    @Test
    void sourceThatDoesNotCompileIsUnreadable() throws IOException {
        Path file = write("Broken.java", "record Broken(int a {}\n");
        SourceReading reading = read(file);
        assertThat(reading.guests()).isEmpty();
        assertThat(reading.has(Level.UNREADABLE)).isTrue();
        assertThat(reading.problems().get(0).toString()).startsWith(file + ":1:");
    }

    @Test
    void documentIsReadAndLinted() throws IOException {
        Path file = write("guest.xml", """
                <domain type='kvm'>
                  <name>old</name>
                  <memory unit='GiB'>1</memory>
                  <os firmware='efi'>
                    <type arch='x86_64' machine='pc'>hvm</type>
                    <firmware>
                      <feature enabled='yes' name='secure-boot'/>
                    </firmware>
                  </os>
                  <features><acpi/></features>
                </domain>
                """);
        SourceReading reading = read(directory);
        SourceGuest guest = reading.guests().get(0);
        assertThat(guest.kind()).isEqualTo(SourceGuest.Kind.DOCUMENT);
        assertThat(guest.profile().name()).isEqualTo("old");
        assertThat(guest.profile().isRefused()).isTrue();
        assertThat(reading.problems())
                .anySatisfy(problem ->
                        assertThat(problem.toString()).startsWith(file + ":5:").contains("[DW0103]"));
    }

    @Test
    void everythingThatCannotBeReadIsSaid() throws IOException {
        Path text = write("guest.txt", "");
        Path empty = Files.createDirectory(directory.resolve("empty"));
        Path missing = directory.resolve("missing.java");
        Path broken = write("broken.xml", "<domain>");
        SourceReading reading = read(text, empty, missing, broken);
        assertThat(reading.guests()).isEmpty();
        assertThat(reading.problems())
                .extracting(problem -> problem.place().file())
                .containsExactly(text, empty, missing, broken);
        assertThat(reading.problems()).allMatch(problem -> problem.level() == Level.UNREADABLE);
    }
}
