package io.github.domainwright.firmware.inspect;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A root directory with firmware files of a test's own making. */
final class FakeHost {
    static final Instant TODAY = Instant.parse("2027-01-01T00:00:00Z");

    private final Path root;

    FakeHost(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    FirmwareInspector inspector() {
        return FirmwareInspector.under(root, TODAY);
    }

    /** Writes a file and returns its path as seen inside the root. */
    Path put(String path, byte[] content) throws IOException {
        return put(path, content, content.length);
    }

    /** Writes a file of {@code size} bytes that are zeros behind {@code content}. */
    Path put(String path, byte[] content, long size) throws IOException {
        Path file = onHost(path);
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        try (FileChannel channel = FileChannel.open(file, CREATE, WRITE)) {
            channel.write(ByteBuffer.wrap(content));
            if (size > content.length) {
                channel.write(ByteBuffer.allocate(1), size - 1);
            }
        }
        return Path.of(path);
    }

    Path link(String path, String target) throws IOException {
        Path link = onHost(path);
        Files.createDirectories(link.getParent());
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, Path.of(target));
        return Path.of(path);
    }

    Path onHost(String path) {
        return root.resolve(path.substring(1));
    }
}
