package io.github.domainwright.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final String OLD = """
            <domain type='kvm'>
              <name>guest</name>
              <memory unit='GiB'>4</memory>
              <currentMemory unit='GiB'>4</currentMemory>
              <vcpu>4</vcpu>
              <os><type arch='x86_64' machine='pc-q35-9.0'>hvm</type></os>
            </domain>
            """;

    @TempDir
    private Path directory;

    private Path old;

    @BeforeEach
    void write() throws IOException {
        old = Files.writeString(directory.resolve("old.xml"), OLD);
    }

    private Path changed(String from, String to) throws IOException {
        assertThat(OLD).contains(from);
        return Files.writeString(directory.resolve("new.xml"), OLD.replace(from, to));
    }

    @Test
    void endsWith0ForOneMeaning() throws IOException {
        Path same = changed("<memory unit='GiB'>4", "<!-- 4 GiB --><memory unit='KiB'>4194304");

        assertThat(Run.of("diff", old, same)).isEqualTo(new Run(0, "No difference.\n", ""));
    }

    @Test
    void saysWhatADifferenceTakes() throws IOException {
        Run run = Run.of("diff", old, changed("pc-q35-9.0", "pc-q35-10.0"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("restart      os/type/@machine: 'pc-q35-9.0' became 'pc-q35-10.0'")
                .endsWith("1 difference: 1 restart. All of it takes: restart.\n");
    }

    @Test
    void printsAnArrayForPrograms() throws IOException {
        assertThat(Run.of("diff", "--json", old, changed("<currentMemory unit='GiB'>4", "<currentMemory unit='GiB'>2"))
                        .out())
                .contains("\"path\" : \"currentMemory/text()\"", "\"consequence\" : \"live\"", "\"source\" : \"");
    }

    @Test
    void refusesWhatItCannotCompare() {
        assertThat(Run.of("diff", old).status()).isEqualTo(2);
        assertThat(Run.of("diff", "-", "-").status()).isEqualTo(2);
        assertThat(Run.of("diff", old, directory.resolve("none.xml")).status()).isEqualTo(3);
    }
}
