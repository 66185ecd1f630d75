package io.github.domainwright.conformance.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The documents that a check is given on its command line. */
public final class Documents {
    private Documents() {}

    /**
     * Returns the files among {@code arguments}, and those that end in {@code .xml} in each directory, sorted.
     *
     * @throws IOException if one does not exist, or a directory has no document
     */
    public static List<Path> of(List<String> arguments) throws IOException {
        List<Path> documents = new ArrayList<>();
        for (String argument : arguments) {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                documents.addAll(in(path));
            } else if (Files.isRegularFile(path)) {
                documents.add(path);
            } else {
                throw new IOException("no such document or directory: " + path + ".");
            }
        }
        return documents;
    }

    private static List<Path> in(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> documents = files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
            if (documents.isEmpty()) {
                throw new IOException("no document (*.xml) in " + directory + ".");
            }
            return documents;
        }
    }
}
