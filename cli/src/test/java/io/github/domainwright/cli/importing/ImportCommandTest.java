package io.github.domainwright.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.cli.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String GUEST = """
            <domain type='kvm'>
              <name>web-1</name>
              <memory unit='GiB'>2</memory>
              <vcpu>2</vcpu>
              <os><type arch='x86_64' machine='q35'>hvm</type></os>
              <features><acpi/></features>
              <devices/>
            </domain>
            """;

    @TempDir
    private Path directory;

    @Test
    void printsAProfileThatSaysTheSame() {
        Run run = Run.reading(GUEST, "import", "--package", "acme", "-");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("package acme;").contains("public record Web1(");
    }

    @Test
    void writesItWhereItsPackageWantsIt() throws Exception {
        Run run = Run.reading(GUEST, "import", "--name", "Web", "--package", "acme.vm", "-o", directory, "-");

        Path file = directory.resolve("acme/vm/Web.java");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(file.toString());
        assertThat(Files.readString(file)).contains("public record Web(");
    }

    @Test
    void endsWith1IfTheProfileDoesNotCompile() {
        String more = GUEST.replace("<vcpu>", "<currentMemory unit='GiB'>3</currentMemory><vcpu>");
        Run run = Run.reading(more, "import", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("<standard input>:4:", "refused: [DW0316]", "The profile does not compile:");
    }

    @Test
    void endsWith1IfNoProfileCanDescribeTheGuest() {
        Run run = Run.reading(GUEST.replace("type='kvm'", "type='xen'"), "import", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("'xen'");
    }

    @Test
    void endsWith2IfANameIsNone() {
        Run run = Run.reading(GUEST, "import", "--name", "a-b", "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("'a-b'");
    }

    @Test
    void endsWith3IfThereIsNoDocument() {
        assertThat(Run.of("import", directory.resolve("absent.xml")).status()).isEqualTo(3);
    }
}
