package io.github.domainwright;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** libvirt's own test documents, where the system property {@value #PROPERTY} says they lie. */
public final class Corpus {
    /** The property that names the directory; tests over the corpus run only where it is set. */
    public static final String PROPERTY = "domainwright.corpus";

    private Corpus() {}

    /** Returns the documents that libvirt accepts, by name. */
    public static List<Path> domains() throws IOException {
        try (Stream<Path> files = Files.list(directory().resolve("domains"))) {
            return files.sorted().toList();
        }
    }

    /** Returns the rows of the firmware cases: case, expected, architecture, capabilities, mode. */
    public static List<String[]> firmwareCases() throws IOException {
        return Files.readAllLines(directory().resolve("index.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .toList();
    }

    /** Returns the document of the firmware case {@code name}. */
    public static Path firmwareCase(String name) {
        return directory().resolve("firmware").resolve(name + ".xml");
    }

    private static Path directory() {
        return Path.of(System.getProperty(PROPERTY));
    }
}
