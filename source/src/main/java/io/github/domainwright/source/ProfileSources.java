package io.github.domainwright.source;

import io.github.domainwright.source.SourceProblem.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads guests from files: {@code .java} sources with profiles and {@code .xml} domain documents; of a directory, all such
 * files in it.
 *
 * <pre>{@code
 * SourceReading reading = new ProfileSources().read(List.of(Path.of("src/main/java/acme/BuildAgent.java")));
 * }</pre>
 *
 * <p>Types that a source mentions are looked for in the sources beside it, by its package, and on the class path.
 */
public final class ProfileSources {
    private final List<Path> classPath;

    /** Makes a reader for sources that need nothing but Domainwright's own annotations. */
    public ProfileSources() {
        this(List.of());
    }

    /**
     * Makes a reader for sources that use other libraries, such as house presets.
     *
     * @param classPath jars and directories of classes
     */
    public ProfileSources(List<Path> classPath) {
        this.classPath = List.copyOf(classPath);
    }

    /** Reads {@code paths}; what cannot be read is a problem of the answer, nothing is thrown for it. */
    public SourceReading read(List<Path> paths) {
        List<SourceProblem> problems = new ArrayList<>();
        List<Path> sources = new ArrayList<>();
        List<Path> documents = new ArrayList<>();
        for (Path path : paths) {
            for (Path file : files(path, problems)) {
                if (isNamed(file, ".java")) {
                    sources.add(file);
                } else if (isNamed(file, ".xml")) {
                    documents.add(file);
                } else {
                    problems.add(
                            unreadable(file, "This is neither a Java source (.java) nor a domain document (.xml)."));
                }
            }
        }
        SourceReading reading = new SourceReading(List.of(), problems).and(JavaSources.read(sources, classPath));
        for (Path document : documents) {
            reading = reading.and(DomainDocuments.read(document));
        }
        return reading;
    }

    private static List<Path> files(Path path, List<SourceProblem> problems) {
        if (!Files.isDirectory(path)) {
            if (Files.isReadable(path)) {
                return List.of(path);
            }
            problems.add(unreadable(path, Files.exists(path) ? "This file cannot be read." : "There is no such file."));
            return List.of();
        }
        try (Stream<Path> inside = Files.walk(path)) {
            List<Path> found = inside.filter(Files::isRegularFile)
                    .filter(file -> isNamed(file, ".java") || isNamed(file, ".xml"))
                    // Descriptors of modules and packages have no profiles, and a module would need its module path.
                    .filter(file -> !file.endsWith("module-info.java") && !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                problems.add(unreadable(path, "This directory has neither Java sources nor domain documents."));
            }
            return found;
        } catch (IOException e) {
            problems.add(unreadable(path, "This directory cannot be read: " + e.getMessage() + "."));
            return List.of();
        }
    }

    private static boolean isNamed(Path file, String end) {
        return file.getFileName().toString().endsWith(end);
    }

    private static SourceProblem unreadable(Path file, String text) {
        return new SourceProblem(Level.UNREADABLE, SourcePlace.of(file), text);
    }
}
