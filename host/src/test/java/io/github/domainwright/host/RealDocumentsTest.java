package io.github.domainwright.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Reads what a real daemon printed. The property names a directory with {@code capabilities.xml} and {@code
 * TYPE.ARCHITECTURE.MACHINE.xml}, the domcapabilities of that kind of guests.
 */
@EnabledIfSystemProperty(named = "domainwright.host.documents", matches = ".+")
class RealDocumentsTest {
    private final Path directory = Path.of(System.getProperty("domainwright.host.documents", "."));

    @Test
    void theHostIsKnown() throws UnreadableHostException {
        Capabilities read = Capabilities.read(directory.resolve("capabilities.xml"));

        assertThat(read.host().architecture()).isNotEmpty();
        assertThat(read.guests()).isNotEmpty().allSatisfy(guest -> {
            assertThat(guest.osType()).isEqualTo("hvm");
            assertThat(guest.emulator()).startsWith("/");
            assertThat(guest.domainTypes()).contains("qemu");
            assertThat(guest.machines())
                    .isNotEmpty()
                    .allSatisfy(machine -> assertThat(machine.name()).isNotBlank());
        });
    }

    @Test
    void everyKindOfGuestIsKnown() throws IOException, UnreadableHostException {
        List<Path> files;
        try (Stream<Path> all = Files.list(directory)) {
            files = all.filter(file -> !file.endsWith("capabilities.xml"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(20);
        for (Path file : files) {
            String[] kind = file.getFileName().toString().split("\\.", 3);
            DomainCapabilities read = DomainCapabilities.read(file);

            assertThat(read.domainType()).isEqualTo(kind[0]);
            assertThat(read.architecture()).isEqualTo(kind[1]);
            assertThat(read.machine()).isNotBlank();
            assertThat(read.maximalVcpus().orElseThrow()).isPositive();
            assertThat(read.os().orElseThrow().loader().orElseThrow().choice("type"))
                    .isPresent();
            assertThat(read.cpu().orElseThrow().mode("custom")).isPresent();
            for (String device : List.of("disk", "graphics", "video", "hostdev", "rng", "filesystem", "tpm")) {
                assertThat(read.device(device)).as(file + " " + device).isPresent();
            }
            assertThat(read.device("disk").orElseThrow().choice("bus").orElseThrow())
                    .isNotEmpty();
        }
    }
}
