package io.github.domainwright.cli.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightCommandTest {
    private static final String CAPABILITIES = """
            <domainCapabilities>
              <path>/usr/bin/qemu</path><domain>qemu</domain><machine>pc-q35-9.2</machine><arch>x86_64</arch>
              <devices><disk supported='yes'><enum name='bus'><value>virtio</value></enum></disk></devices>
            </domainCapabilities>
            """;
    private static final String DOCUMENT = """
            <domain type='qemu'>
              <name>guest</name>
              <memory unit='GiB'>1</memory>
              <vcpu>1</vcpu>
              <os><type arch='x86_64' machine='q35'>hvm</type></os>
              <devices>
                <disk type='file' device='disk'><source file='/d'/><target dev='vda' bus='virtio'/></disk>
              </devices>
            </domain>
            """;

    @TempDir
    private Path directory;

    private Path capabilities;
    private Path document;

    @BeforeEach
    void write() throws IOException {
        capabilities = Files.writeString(directory.resolve("caps.xml"), CAPABILITIES);
        document = Files.writeString(directory.resolve("guest.xml"), DOCUMENT);
        Files.writeString(directory.resolve("d"), "");
    }

    private Run preflight(Object file) {
        return Run.of("preflight", "--sysroot", directory, "--domcapabilities", capabilities, file);
    }

    @Test
    void endsWith0WhereNothingIsMissing() {
        Run run = preflight(document);

        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.out()).containsPattern("(?m)^OUTCOME +CHECK +WHAT").endsWith("5 ok.\n");
    }

    @Test
    void endsWith1WhereSomethingIs() throws IOException {
        Files.writeString(document, DOCUMENT.replace("'vda' bus='virtio'", "'sda' bus='sata'"));

        Run run = preflight(document);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("devices/disk/target/@bus='sata' is not to be had here. To change: use one of: virtio.");
    }

    @Test
    void endsWith1WithoutTheDisk() throws IOException {
        Files.delete(directory.resolve("d"));

        Run run = preflight(document);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("/d is not there. To change: make it");
    }

    @Test
    void saysWhatNobodyWasAskedAbout() {
        assertThat(Run.of("preflight", "--sysroot", directory, document).out()).contains("not-checked");
    }

    @Test
    void checksAProfile() throws IOException {
        Path profile = Files.writeString(directory.resolve("Agent.java"), """
                import io.github.domainwright.annotation.*;
                import java.nio.file.Path;

                @VmProfile
                @MachineType(MachineFamily.Q35)
                @SecureBoot
                @Memory("2 GiB")
                @Vcpus(2)
                public record Agent(@DomainName String name, @Disk(target = "vda") Path root) {}
                """);

        Run run = Run.of("preflight", "--sysroot", directory, profile);
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).containsPattern("(?m)^failed +firmware ");
    }

    @Test
    void printsAnArrayForPrograms() {
        assertThat(Run.of("preflight", "--json", "--sysroot", directory, "--domcapabilities", capabilities, document)
                        .out())
                .contains("\"outcome\" : \"ok\"", "\"check\" : \"devices\"");
    }

    @Test
    void refusesWhatItCannotRead() throws IOException {
        assertThat(preflight(directory.resolve("none.xml")).status()).isEqualTo(3);
        assertThat(preflight(directory.resolve("None.java")).status()).isEqualTo(3);
        Files.writeString(capabilities, DOCUMENT);
        assertThat(preflight(document))
                .satisfies(run -> assertThat(run.status()).isEqualTo(3))
                .satisfies(run -> assertThat(run.err()).contains("starts with <domain>"));
        assertThat(Run.of("preflight", "--connect", "test:///default", "--sysroot", directory, document)
                        .status())
                .isEqualTo(2);
    }
}
