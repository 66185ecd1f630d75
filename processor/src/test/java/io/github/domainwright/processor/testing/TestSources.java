package io.github.domainwright.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The sources and expected documents among the test resources; each is named by its path below them. */
public final class TestSources {
    private TestSources() {}

    /** Returns the Java files below the folder {@code folder}, such as {@code bad}. */
    public static Stream<Path> in(String folder) {
        try (Stream<Path> files = Files.walk(root().resolve(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(root()::relativize)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the Java files below the folder {@code folder}, each with both compilers. */
    public static Stream<Arguments> byCompiler(String folder) {
        return in(folder)
                .flatMap(file -> Arrays.stream(TestCompiler.values()).map(compiler -> Arguments.of(compiler, file)));
    }

    /** Returns the text of {@code file}. */
    public static String read(Path file) {
        try {
            return Files.readString(root().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the qualified name of the class that {@code file} is called after. */
    public static String className(Path file) {
        String packageName = read(file).startsWith("package acme;") ? "acme." : "";
        return packageName + simpleName(file);
    }

    private static String simpleName(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    /** Returns where the document that {@code file} makes is expected. */
    public static Path expected(Path file) {
        return Path.of("expected").resolve(Path.of("good").relativize(file)).resolveSibling(simpleName(file) + ".xml");
    }

    /** Compares {@code document} with the file {@code expected}, or rewrites the file if that is asked for. */
    public static void compare(String document, Path expected) throws IOException {
        if ("1".equals(System.getenv("EXPECTED_UPDATE"))) {
            Path source = Path.of("src/test/resources").resolve(expected);
            Files.createDirectories(source.getParent());
            Files.writeString(source, document);
        } else {
            assertThat(document).isEqualTo(read(expected));
        }
    }

    private static Path root() {
        try {
            return Path.of(Objects.requireNonNull(TestSources.class.getResource("/bad"), "the test resources")
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
