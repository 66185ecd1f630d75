package io.github.domainwright.cli.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.cli.ExitCode;
import io.github.domainwright.cli.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is given to a command, it says what is wrong in a line or two, and ends with a status that says so. */
class BadInputTest {
    private static final List<List<String>> COMMANDS = List.of(
            List.of("lint"),
            List.of("lint", "--json"),
            List.of("resolve", "--sysroot", "."),
            List.of("roundtrip"),
            List.of("diff", "-"),
            List.of("explain", "--distro", "debian:12", "--xml"),
            List.of("preflight", "--sysroot", "."));

    @TempDir
    private static Path directory;

    @TestFactory
    Stream<DynamicTest> isAnswered() throws IOException {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        List<String> files = List.of(
                directory.resolve("missing.xml").toString(),
                Files.createDirectories(directory.resolve("empty")).toString(),
                Files.write(directory.resolve("noise.xml"), noise).toString(),
                text("blank.xml", ""),
                text("broken.xml", "<domain><name>a</domain>"),
                text("network.xml", "<network><name>a</name></network>"),
                text("entity.xml", "<!DOCTYPE domain [<!ENTITY a 'b'>]><domain>&a;</domain>"),
                text("huge.xml", "<domain>" + " ".repeat(17 << 20) + "</domain>"),
                text("deep.xml", "<domain>" + "<a>".repeat(10_000) + "</a>".repeat(10_000) + "</domain>"),
                "nul\0name.xml");
        return COMMANDS.stream()
                .flatMap(command -> files.stream()
                        .map(file -> DynamicTest.dynamicTest(
                                String.join(" ", command) + " "
                                        + Path.of(file.replace('\0', '?')).getFileName(),
                                () -> check(command, file))));
    }

    private static String text(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private static void check(List<String> command, String file) {
        Object[] arguments = Stream.concat(command.stream(), Stream.of(file)).toArray();
        Run run = Run.reading("<domain type='kvm'><name>a</name></domain>", arguments);

        assertThat(run.status()).as(run.toString()).isEqualTo(ExitCode.UNREADABLE);
        String said = run.out() + run.err();
        assertThat(said).isNotBlank().doesNotContain("Exception", "\tat ");
        assertThat(said.length()).isLessThan(2000);
    }

    @Test
    void aClosedInputIsAnswered() {
        InputStream before = System.in;
        System.setIn(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Bad file descriptor");
            }
        });
        try {
            assertThat(Run.of("roundtrip", "-").err())
                    .contains("<standard input> cannot be read: Bad file descriptor.");
            assertThat(Run.of("lint", "-").status()).isEqualTo(ExitCode.UNREADABLE);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void aClosedPipeIsNoFailureButALostOutputIs() {
        assertThat(finish("Broken pipe")).isZero();
        assertThat(finish("No space left on device")).isEqualTo(ExitCode.UNREADABLE);
    }

    private static int finish(String failure) {
        StandardOutput out = StandardOutput.of(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }

            @Override
            public void write(byte[] b, int start, int length) throws IOException {
                throw new IOException(failure);
            }
        });
        out.writer().print(new String("text".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        return out.finish(ExitCode.CLEAN);
    }
}
