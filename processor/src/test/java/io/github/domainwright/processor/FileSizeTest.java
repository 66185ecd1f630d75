package io.github.domainwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A source file has one job; one that is long has two. */
class FileSizeTest {
    private static final int LONGEST = 250;

    @Test
    void noSourceFileIsLong() throws IOException {
        Path project = Path.of("..").toRealPath();
        Map<String, Long> lines = new TreeMap<>();
        try (Stream<Path> modules = Files.list(project)) {
            for (Path module : modules.toList()) {
                Path sources = module.resolve("src/main/java");
                if (Files.isDirectory(sources)) {
                    count(project, sources, lines);
                }
            }
        }

        assertThat(lines).hasSizeGreaterThan(100);
        lines.values().removeIf(count -> count <= LONGEST);
        assertThat(lines).as("files of more than %s lines", LONGEST).isEmpty();
    }

    private static void count(Path project, Path sources, Map<String, Long> lines) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                try (Stream<String> content = Files.lines(file)) {
                    lines.put(project.relativize(file).toString(), content.count());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
