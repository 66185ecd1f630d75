package io.github.domainwright.firmware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SysrootTest {
    @TempDir
    private Path root;

    @Test
    void startsAbsoluteLinksAtTheRoot() throws IOException {
        Files.createDirectories(root.resolve("a"));
        Files.createSymbolicLink(root.resolve("a/link"), Path.of("/b"));

        assertThat(new Sysroot(root).locate("/a/link/c")).isEqualTo(root.resolve("b/c"));
    }

    @Test
    void stopsAtTheRoot() throws IOException {
        Files.createSymbolicLink(root.resolve("up"), Path.of("../../nowhere"));

        assertThat(new Sysroot(root).locate("/up/x")).isEqualTo(root.resolve("nowhere/x"));
        assertThat(new Sysroot(root).locate("/../../x")).isEqualTo(root.resolve("x"));
    }

    @Test
    void noticesACircle() throws IOException {
        Files.createSymbolicLink(root.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(root.resolve("b"), Path.of("/a"));

        assertThatThrownBy(() -> new Sysroot(root).locate("/a")).isInstanceOf(FileSystemLoopException.class);
    }

    @Test
    void followsAsManyLinksAsLinux() throws IOException {
        for (int link = 1; link <= 41; link++) {
            Files.createSymbolicLink(root.resolve("" + link), Path.of("" + (link - 1)));
        }

        assertThat(new Sysroot(root).locate("/40")).isEqualTo(root.resolve("0"));
        assertThatThrownBy(() -> new Sysroot(root).locate("/41")).isInstanceOf(FileSystemLoopException.class);
    }
}
