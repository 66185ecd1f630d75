package io.github.domainwright.cli.lint;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the documents that the names on the command line stand for, each once. */
final class LintInputs {
    private static final String STANDARD_INPUT = "-";

    private final List<LintInput> inputs = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private LintInputs() {}

    static List<LintInput> of(List<String> names) {
        LintInputs found = new LintInputs();
        names.stream().distinct().forEach(found::add);
        return found.inputs;
    }

    private void add(String name) {
        if (name.equals(STANDARD_INPUT)) {
            inputs.add(new LintInput.Standard());
            return;
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                addDirectory(path);
            } else {
                seen.add(real(path));
                inputs.add(new LintInput.Named(path));
            }
        } catch (InvalidPathException e) {
            addMissing(name, "This is no name of a file here: " + e.getReason() + ".");
        }
    }

    private void addDirectory(Path directory) {
        List<Path> files = new ArrayList<>();
        int before = inputs.size();
        try {
            Files.walkFileTree(directory, new XmlFiles(files));
        } catch (IOException e) {
            addMissing(directory.toString(), "The directory cannot be read: " + e.getMessage() + ".");
        }
        files.stream().sorted().forEach(file -> {
            // A guest that starts with the host is a second time there, as a symbolic link.
            if (seen.add(real(file))) {
                inputs.add(new LintInput.Found(file));
            }
        });
        if (inputs.size() == before && files.isEmpty()) {
            addMissing(directory.toString(), "The directory holds no file *.xml.");
        }
    }

    private void addMissing(String name, String message) {
        inputs.add(new LintInput.Missing(Linted.unreadable(name, message)));
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException missing) {
            return file.toAbsolutePath();
        }
    }

    /** Gathers what ends in {@code .xml}; a directory that cannot be read is an input that cannot. */
    private final class XmlFiles extends SimpleFileVisitor<Path> {
        private final List<Path> files;

        XmlFiles(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean isFile = attributes.isRegularFile() || attributes.isSymbolicLink() && !Files.isDirectory(file);
            if (isFile && file.getFileName().toString().endsWith(".xml")) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            addMissing(file.toString(), "This cannot be read: " + e.getClass().getSimpleName() + ".");
            return FileVisitResult.CONTINUE;
        }
    }
}
