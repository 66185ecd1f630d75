package io.github.domainwright.firmware.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that inspects one file after the other keeps none of them open. */
class FlashImageTest {
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void writeImage() throws IOException {
        FakeHost host = new FakeHost(directory);
        host.put("/image", Qcow2Writer.version3(9).image(new byte[512]));
        file = host.onHost("/image").toRealPath();
    }

    @Test
    void closesItsFile() throws IOException, UnusableFileException {
        FileChannel raw = FileChannel.open(file);
        new RawImage(raw, 0).close();
        FileChannel qcow2 = FileChannel.open(file);
        Qcow2Image.of(qcow2).close();

        assertThat(raw.isOpen()).isFalse();
        assertThat(qcow2.isOpen()).isFalse();
    }

    @Test
    void closesAFileThatCannotBeUsed() throws IOException {
        assumeThat(OPEN_FILES).isDirectory();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(71);
            assertThat(openFiles()).containsOnlyOnce(file);
        }

        assertThatThrownBy(() -> FlashImage.open(file)).isInstanceOf(UnusableFileException.class);

        assertThat(openFiles()).doesNotContain(file);
    }

    private static List<Path> openFiles() throws IOException {
        try (Stream<Path> descriptors = Files.list(OPEN_FILES)) {
            return descriptors
                    .filter(Files::isSymbolicLink)
                    .map(FlashImageTest::target)
                    .toList();
        }
    }

    /** The descriptor that lists the others is gone when it is asked for. */
    private static Path target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor);
        } catch (IOException e) {
            return descriptor;
        }
    }
}
