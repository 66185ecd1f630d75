package io.github.domainwright.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** The directories that the packages of sources begin in, so that a source's neighbours are found. */
final class SourceRoots {
    private SourceRoots() {}

    static List<Path> of(JavaCompiler javac, StandardJavaFileManager files, List<Path> sources) throws IOException {
        // What is wrong with the syntax is said when they are compiled.
        JavacTask parser = (JavacTask) javac.getTask(
                null,
                files,
                new DiagnosticCollector<JavaFileObject>(),
                List.of("-proc:none"),
                null,
                files.getJavaFileObjectsFromPaths(sources));
        Set<Path> roots = new LinkedHashSet<>();
        for (CompilationUnitTree unit : parser.parse()) {
            Path root = root(
                    Path.of(unit.getSourceFile().getName()).toAbsolutePath().getParent(), unit.getPackageName());
            if (root != null) {
                roots.add(root);
            }
        }
        return List.copyOf(roots);
    }

    /** Goes up one directory for each name of the package, as long as the names agree. */
    private static Path root(Path directory, ExpressionTree packageName) {
        Path root = directory;
        List<String> names =
                packageName == null ? List.of() : List.of(packageName.toString().split("\\."));
        for (int each = names.size() - 1; each >= 0; each--) {
            boolean agrees = root != null
                    && root.getFileName() != null
                    && root.getFileName().toString().equals(names.get(each));
            if (!agrees) {
                return null;
            }
            root = root.getParent();
        }
        return root;
    }
}
