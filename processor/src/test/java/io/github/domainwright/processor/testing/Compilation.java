package io.github.domainwright.processor.testing;

import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.processor.VmProfileProcessor;
import jakarta.activation.DataSource;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.NullMarked;

/** One run of a compiler over a few sources, with the processor, as an ordinary user's build would run it. */
public final class Compilation {
    private final TestCompiler compiler;
    private final Path directory;
    private final List<Path> sources = new ArrayList<>();
    private final List<String> options = new ArrayList<>(List.of("--release", "17"));
    private final List<Path> libraries = new ArrayList<>(userLibraries());
    private List<? extends Processor> processors = List.of(new VmProfileProcessor());
    private boolean isModular;

    private Compilation(TestCompiler compiler, Path directory) {
        this.compiler = compiler;
        this.directory = directory;
    }

    /** Starts a compilation by {@code compiler} in a new directory inside {@code parent}. */
    public static Compilation with(TestCompiler compiler, Path parent) throws IOException {
        return new Compilation(compiler, Files.createTempDirectory(parent, "compilation"));
    }

    /** Returns what a user has on the class path: the runtime and the annotations it is made of. */
    public static List<Path> userLibraries() {
        List<Path> paths = new ArrayList<>();
        for (Class<?> inside : List.of(VmProfile.class, XmlAttribute.class, NullMarked.class)) {
            paths.add(place(inside));
        }
        return paths;
    }

    private static Path place(Class<?> inside) {
        try {
            return Path.of(
                    inside.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds the source {@code text} of the file {@code name}, such as {@code acme/Agent.java}. */
    public Compilation source(String name, String text) throws IOException {
        Path file = directory.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        sources.add(Files.writeString(file, text));
        return this;
    }

    /** Adds options of the compiler. */
    public Compilation options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Makes the compiler say all it has to say. */
    public Compilation strict() {
        options.addAll(compiler.strict());
        return this;
    }

    /** Replaces the processor. */
    public Compilation processors(Processor... others) {
        processors = List.of(others);
        return this;
    }

    /** Adds classes to the class path. */
    public Compilation library(Path classes) {
        libraries.add(classes);
        return this;
    }

    /** Makes the libraries modules, with those that they require in turn. */
    public Compilation onModulePath() {
        isModular = true;
        return library(place(DataSource.class));
    }

    /** Compiles. */
    public Compiled run() throws IOException {
        JavaCompiler tool = compiler.tool();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Path generated = Files.createDirectories(directory.resolve("generated"));
        Path classes = Files.createDirectories(directory.resolve("classes"));
        try (StandardJavaFileManager files =
                tool.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(
                    isModular ? StandardLocation.MODULE_PATH : StandardLocation.CLASS_PATH, libraries);
            JavaCompiler.CompilationTask task = tool.getTask(
                    new StringWriter(), files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setLocale(Locale.ROOT);
            task.setProcessors(processors);
            boolean isSuccess = task.call();
            List<Message> messages = diagnostics.getDiagnostics().stream()
                    .map(Message::of)
                    .filter(Message::matters)
                    .toList();
            return new Compiled(isSuccess, messages, generated, classes);
        }
    }
}
