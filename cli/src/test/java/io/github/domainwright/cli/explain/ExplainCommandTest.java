package io.github.domainwright.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    private static final String DOCUMENT = """
            <domain type='kvm'>
              <name>guest</name>
              <memory unit='GiB'>1</memory>
              <os firmware='efi'>
                <type arch='x86_64' machine='pc-q35-7.2'>hvm</type>
                <firmware>
                  <feature enabled='yes' name='secure-boot'/>
                  <feature enabled='yes' name='enrolled-keys'/>
                </firmware>
              </os>
              <features><acpi/><smm state='on'/></features>
            </domain>
            """;
    private static final String PROFILE = """
            import io.github.domainwright.annotation.*;
            import java.nio.file.Path;

            @VmProfile
            @MachineType(MachineFamily.Q35)
            @SecureBoot
            @Memory("2 GiB")
            @Vcpus(2)
            public record Agent(@DomainName String name, @Disk(target = "vda") Path root) {}
            """;

    @TempDir
    private Path directory;

    @Test
    void showsEveryCandidateOfADistribution() {
        Run run = Run.of("explain", "--secure-boot", "enforced", "--distro", "debian:12");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Guest:", "Answer:   /usr/share/OVMF/", "CANDIDATE", "chosen", "rejected", "To change: ")
                .containsPattern("(?m)^CANDIDATE +VERDICT +CONDITION +WHY");
    }

    @Test
    void refusesWhereNothingFits() {
        Run run = Run.of("explain", "--machine", "pc", "--secure-boot", "enforced", "--distro", "debian:12");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("Answer:   refused").doesNotContain(" chosen ");
    }

    @Test
    void takesTheGuestOfADocument() throws IOException {
        Path document = Files.writeString(directory.resolve("guest.xml"), DOCUMENT);

        Run asked = Run.of("explain", "--xml", document, "--distro", "debian:12");
        Run options =
                Run.of("explain", "--machine", "pc-q35-7.2", "--secure-boot", "enforced", "--distro", "debian:12");
        assertThat(asked.status()).isZero();
        assertThat(answer(asked)).isEqualTo(answer(options));
    }

    @Test
    void triesOutWhatOptionsChange() throws IOException {
        Path document = Files.writeString(directory.resolve("guest.xml"), DOCUMENT);

        Run run = Run.of("explain", "--xml", document, "--secure-boot", "absent", "--distro", "debian:12");
        assertThat(answer(run)).isNotEqualTo(answer(Run.of("explain", "--xml", document, "--distro", "debian:12")));
    }

    @Test
    void saysWhatItHadToAssume() throws IOException {
        String open = DOCUMENT.replace("<feature enabled='yes' name='enrolled-keys'/>", "");
        Path document = Files.writeString(directory.resolve("guest.xml"), open);

        assertThat(Run.of("explain", "--xml", document, "--distro", "debian:12").out())
                .contains("Note:     The document leaves open whether keys are enrolled");
    }

    @Test
    void doesNotAnswerWithAChoiceThatLibvirtDoesNotMake() throws IOException {
        String named = DOCUMENT.replace(" firmware='efi'", "")
                .replaceFirst(
                        "(?s)<firmware>.*</firmware>", "<loader readonly='yes' type='pflash'>/fw/own.fd</loader>");
        Path document = Files.writeString(directory.resolve("guest.xml"), named);

        assertThat(Run.of("explain", "--xml", document, "--distro", "debian:12").out())
                .contains("Answer:   /fw/own.fd, which the document names", "Choice:   /usr/share/OVMF/");
        assertThat(Run.of("explain", "--xml", document, "--distro", "debian:12", "--json")
                        .out())
                .contains("\"settled\" : \"/fw/own.fd");
        assertThat(Run.of("explain", "--xml", document, "--distro", "debian:12", "--secure-boot", "enforced")
                        .out())
                .contains("Answer:   /usr/share/OVMF/");
    }

    @Test
    void doesNotAnswerWithUefiThatNobodyAsksFor() throws IOException {
        String bios = DOCUMENT.replace(" firmware='efi'", "").replaceFirst("(?s)<firmware>.*</firmware>", "");
        Path document = Files.writeString(directory.resolve("guest.xml"), bios);

        assertThat(Run.of("explain", "--xml", document, "--distro", "debian:12").out())
                .contains("Answer:   what QEMU has for the machine");
    }

    @Test
    void takesTheGuestOfAProfile() throws IOException {
        Path profile = Files.writeString(directory.resolve("Agent.java"), PROFILE);

        Run run = Run.of("explain", "--profile", profile, "--distro", "debian:12");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(answer(run)).isEqualTo(answer(Run.of("explain", "--secure-boot=enforced", "--distro", "debian:12")));
    }

    @Test
    void refusesAProfileThatJavacRefuses() throws IOException {
        Path profile = Files.writeString(directory.resolve("Agent.java"), PROFILE.replace("Q35", "I440FX"));

        Run run = Run.of("explain", "--profile", profile, "--distro", "debian:12");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("DW0103", "Agent.java:5");
    }

    @Test
    void printsAnObjectForPrograms() {
        assertThat(Run.of("explain", "--json", "--secure-boot", "enforced", "--distro", "debian:12")
                        .out())
                .contains("\"chosen\" : {", "\"executable\" : \"/usr/share/OVMF/", "\"verdict\" : \"rejected\"");
    }

    @Test
    void refusesWrongCommandLines() {
        assertThat(Run.of("explain", "--distro", "debain:12"))
                .satisfies(run -> assertThat(run.status()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("Did you mean 'debian'?"));
        assertThat(Run.of("explain", "--distro", "debian:12", "--sysroot", directory)
                        .status())
                .isEqualTo(2);
        assertThat(Run.of("explain", "--arch", "vax").err()).contains("x86_64, i686");
        assertThat(Run.of("explain", "--libvirt", "new").err()).contains("not a libvirt version");
        assertThat(Run.of("explain", "--xml", "a.xml", "--profile", "A.java").status())
                .isEqualTo(2);
    }

    private static String answer(Run run) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith("Answer:"))
                .findFirst()
                .orElseThrow();
    }
}
