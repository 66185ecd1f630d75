package io.github.domainwright.conformance.differential;

import io.github.domainwright.processor.VmProfileProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles one source, however damaged, and finds what is our fault and not its author's. */
final class ProgramFaults {
    private static final String INTERNAL_FAULT = "DW9000";
    private static final String FROM_PROCESSOR = "compiler.err.proc.messager";
    private static final Pattern WITH_ID = Pattern.compile("(?s)\\[DW\\d{4}] .+");

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();

    /**
     * What came of a source.
     *
     * @param isCompiled whether there are classes
     * @param isRefused whether we refused it, rather than the compiler
     * @param fault what is our fault
     */
    record Outcome(boolean isCompiled, boolean isRefused, Optional<String> fault) {}

    /** Compiles the source {@code text} of {@code name}. */
    Outcome of(String name, String text) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaFileObject source = MemoryFiles.source(RandomProfile.PACKAGE + "." + name, text);
        StringWriter crash = new StringWriter();
        boolean isCompiled;
        try (MemoryFiles files = new MemoryFiles(javac.getStandardFileManager(null, null, null))) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(crash, files, diagnostics, List.of("-nowarn", "-Xlint:none"), null, List.of(source));
            task.setProcessors(List.of(new VmProfileProcessor()));
            isCompiled = task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            return new Outcome(false, false, Optional.of("the compiler failed: " + e));
        }
        List<Diagnostic<? extends JavaFileObject>> errors = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
        List<Diagnostic<? extends JavaFileObject>> ours = errors.stream()
                .filter(error -> error.getCode().equals(FROM_PROCESSOR))
                .toList();
        Optional<String> fault = ours.stream()
                .map(error -> error.getMessage(Locale.ROOT))
                .filter(message -> message.contains(INTERNAL_FAULT)
                        || !WITH_ID.matcher(message).matches())
                .findFirst();
        // An error in what was generated is nobody's but ours, unless the source has errors of its own.
        boolean isOnlyInGenerated = !errors.isEmpty()
                && errors.stream().noneMatch(error -> error.getSource() == null || isSame(error.getSource(), source));
        if (fault.isEmpty() && isOnlyInGenerated) {
            fault = Optional.of("what was generated does not compile: " + errors.get(0));
        }
        return new Outcome(isCompiled, !ours.isEmpty(), fault);
    }

    private static boolean isSame(JavaFileObject one, JavaFileObject other) {
        return one.toUri().equals(other.toUri());
    }
}
