package io.github.domainwright.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a compilation gave.
 *
 * @param isSuccess whether there are classes
 * @param messages the errors and warnings, in the order of the compiler
 * @param generatedDirectory where the generated sources are
 * @param classesDirectory where the classes are
 */
public record Compiled(boolean isSuccess, List<Message> messages, Path generatedDirectory, Path classesDirectory) {
    /** Returns the texts of the generated sources by their file names, such as {@code acme/AgentXml.java}. */
    public Map<String, String> generated() {
        return read(generatedDirectory, ".java");
    }

    /** Returns the names of the files beside the classes, generated resources among them. */
    public List<String> resources() {
        return walk(classesDirectory)
                .filter(file -> !file.toString().endsWith(".class"))
                .map(file -> classesDirectory.relativize(file).toString())
                .toList();
    }

    /** Returns the class {@code name}. */
    public Class<?> load(String name) throws ReflectiveOperationException, IOException {
        if (!isSuccess) {
            throw new AssertionError("the compilation failed: " + messages);
        }
        URL[] urls = {classesDirectory.toUri().toURL()};
        return new URLClassLoader(urls, getClass().getClassLoader()).loadClass(name);
    }

    /** Returns what the static method {@code method} without parameters of the class {@code className} returns. */
    public Object call(String className, String method) throws ReflectiveOperationException, IOException {
        var found = load(className).getDeclaredMethod(method);
        found.setAccessible(true);
        return found.invoke(null);
    }

    private static Map<String, String> read(Path directory, String suffix) {
        Map<String, String> texts = new TreeMap<>();
        walk(directory).filter(file -> file.toString().endsWith(suffix)).forEach(file -> {
            try {
                texts.put(directory.relativize(file).toString(), Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return texts;
    }

    private static Stream<Path> walk(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
