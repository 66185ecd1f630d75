package io.github.domainwright.cli.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolveCommandTest {
    private static final String DESCRIPTOR = """
            {
              "description": "UEFI",
              "interface-types": ["uefi"],
              "mapping": {
                "device": "flash",
                "executable": {"filename": "/usr/share/OVMF/CODE.fd", "format": "raw"},
                "nvram-template": {"filename": "/usr/share/OVMF/VARS.fd", "format": "raw"}
              },
              "targets": [{"architecture": "x86_64", "machines": ["pc-q35-*"]}],
              "features": [],
              "tags": []
            }
            """;

    @TempDir
    private Path directory;

    @BeforeEach
    void makeHost() throws IOException {
        Path descriptors = Files.createDirectories(directory.resolve("usr/share/qemu/firmware"));
        Files.writeString(descriptors.resolve("50-uefi.json"), DESCRIPTOR);
    }

    private Path guest(String machine) throws IOException {
        return Files.writeString(directory.resolve("guest.xml"), """
                <domain type='kvm'>
                  <name>guest</name>
                  <memory unit='GiB'>1</memory>
                  <os firmware='efi'><type arch='x86_64' machine='%s'>hvm</type></os>
                  <features><acpi/></features>
                </domain>
                """.formatted(machine));
    }

    @Test
    void printsTheCompletedDocument() throws IOException {
        Run run = Run.of("resolve", "--sysroot", directory, guest("pc-q35-9.2"));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        ">/usr/share/OVMF/CODE.fd</loader>",
                        "template='/usr/share/OVMF/VARS.fd'",
                        "/var/lib/libvirt/qemu/nvram/guest_VARS.fd</nvram>");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void saysARefusalOnStandardError() throws IOException {
        Run run = Run.of("resolve", "--sysroot", directory, guest("pc-i440fx-9.2"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("guest.xml: libvirt refuses it", "operation failed");
    }

    @Test
    void showsADocumentThatIsReadBackButDoesNotStart() throws IOException {
        Run run =
                Run.of("resolve", "--mode=load", "--rules=libvirt-12", "--sysroot", directory, guest("pc-i440fx-9.2"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("<domain type='kvm'>");
        assertThat(run.err()).contains("libvirt refuses to start the guest");
    }

    @Test
    void explainsEveryDescriptor() throws IOException {
        assertThat(Run.of("resolve", "--explain", "--sysroot", directory, guest("pc-q35-9.2"))
                        .err())
                .contains("50-uefi.json: chosen");
    }

    @Test
    void refusesWhatItCannotRead() throws IOException {
        Path guest = guest("q35");

        assertThat(Run.of("resolve", "--sysroot", directory.resolve("none"), guest)
                        .status())
                .isEqualTo(3);
        assertThat(Run.of("resolve", directory.resolve("none.xml")).err()).contains("There is no file");
        assertThat(Run.of("resolve", directory).err()).contains("is a directory");
        assertThat(Run.of("resolve", "--rules", "libvirt-9", guest))
                .satisfies(run -> assertThat(run.status()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("libvirt-11, libvirt-12"));
    }
}
