package io.github.domainwright.domain.generated;

import io.github.domainwright.processor.ElementModelProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** One run of a compiler with the processor over models of elements. */
final class ModelCompilation {
    private ModelCompilation() {}

    /** Compiles {@code sources} into {@code output}; returns the errors and warnings, each with its line. */
    static List<String> messages(JavaCompiler compiler, String option, Path output, List<Path> sources)
            throws IOException {
        List<Path> known = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return messages(compiler, option, output, sources, known);
    }

    /** Compiles {@code sources} with only {@code libraries} on the class path. */
    static List<String> messages(
            JavaCompiler compiler, String option, Path output, List<Path> sources, List<Path> libraries)
            throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, libraries);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    files,
                    diagnostics,
                    List.of("--release", "17", option),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.setLocale(Locale.ROOT);
            task.setProcessors(List.of(new ElementModelProcessor()));
            task.call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(diagnostic -> diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }
}
