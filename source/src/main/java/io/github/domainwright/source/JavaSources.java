package io.github.domainwright.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.domainwright.processor.CheckedProfile;
import io.github.domainwright.processor.VmProfileProcessor;
import io.github.domainwright.source.SourceProblem.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs javac with the processor, and with no other, over sources, and keeps what it makes of their profiles. */
final class JavaSources {
    private static final Pattern OURS = Pattern.compile("^\\[DW\\d{4}] ");

    private final DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    private final List<SourceGuest> guests = new ArrayList<>();

    private JavaSources() {}

    static SourceReading read(List<Path> files, List<Path> classPath) {
        if (files.isEmpty()) {
            return new SourceReading(List.of(), List.of());
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            return new SourceReading(
                    List.of(),
                    List.of(new SourceProblem(
                            Level.UNREADABLE,
                            SourcePlace.of(files.get(0)),
                            "Java sources are read with javac, which this Java has not. Run it with a JDK.")));
        }
        return new JavaSources().run(javac, files, classPath);
    }

    private SourceReading run(JavaCompiler javac, List<Path> files, List<Path> classPath) {
        try (StandardJavaFileManager standard =
                        javac.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8);
                GeneratedFiles inMemory = new GeneratedFiles(standard)) {
            List<Path> roots = SourceRoots.of(javac, standard, files);
            JavacTask task = (JavacTask) javac.getTask(
                    null,
                    inMemory,
                    said,
                    JavacOptions.of(classPath, roots),
                    null,
                    standard.getJavaFileObjectsFromPaths(files));
            Trees trees = Trees.instance(task);
            task.setProcessors(
                    List.of(new VmProfileProcessor((type, profile) -> guests.add(guest(trees, type, profile)))));
            task.call();
        } catch (IOException e) {
            throw new IllegalStateException("javac cannot be run", e);
        }
        return new SourceReading(
                guests, said.getDiagnostics().stream().map(JavaSources::problem).toList());
    }

    private static SourceGuest guest(Trees trees, TypeElement type, CheckedProfile profile) {
        TreePath path = trees.getPath(type);
        CompilationUnitTree unit = path.getCompilationUnit();
        long start = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
        LineMap lines = unit.getLineMap();
        SourcePlace place = new SourcePlace(
                file(unit.getSourceFile()), (int) lines.getLineNumber(start), (int) lines.getColumnNumber(start));
        return new SourceGuest(SourceGuest.Kind.PROFILE, place, profile);
    }

    private static SourceProblem problem(Diagnostic<? extends JavaFileObject> diagnostic) {
        String text = diagnostic.getMessage(Locale.ROOT);
        boolean isError = diagnostic.getKind() == Diagnostic.Kind.ERROR;
        Level ofError = OURS.matcher(text).find() ? Level.ERROR : Level.UNREADABLE;
        SourcePlace place = diagnostic.getSource() == null
                ? SourcePlace.of(Path.of("javac"))
                : new SourcePlace(file(diagnostic.getSource()), (int) Math.max(0, diagnostic.getLineNumber()), (int)
                        Math.max(0, diagnostic.getColumnNumber()));
        return new SourceProblem(isError ? ofError : Level.WARNING, place, text);
    }

    /** The name as it was given; a file that was generated in memory has no other. */
    private static Path file(JavaFileObject file) {
        return Path.of(file.getName());
    }
}
