package io.github.domainwright.importer.check;

import io.github.domainwright.domain.compare.Difference;
import io.github.domainwright.domain.compare.SemanticDiff;
import io.github.domainwright.importer.ImportedProfile;
import io.github.domainwright.importer.check.CheckResult.Outcome;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles an imported profile, with the processors that the program has as services, and compares the document of its guest
 * with the one that was imported. It needs a JDK.
 */
public final class ProfileCheck {
    private final JavaCompiler compiler;
    private final JavaFileManager standard;

    /**
     * Makes a check with the compiler of the running JDK.
     *
     * @throws IllegalStateException if the program does not run in a JDK
     */
    public ProfileCheck() {
        JavaCompiler found = ToolProvider.getSystemJavaCompiler();
        if (found == null) {
            throw new IllegalStateException("A profile can only be checked in a JDK: this Java has no compiler.");
        }
        this.compiler = found;
        this.standard = found.getStandardFileManager(null, Locale.ROOT, null);
    }

    /** Tells whether the running Java has a compiler. */
    public static boolean isPossible() {
        return ToolProvider.getSystemJavaCompiler() != null;
    }

    /** Returns what becomes of {@code profile}, which was made from {@code document}. */
    public CheckResult check(ImportedProfile profile, DomainTree document) {
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        try {
            MemoryFiles files = new MemoryFiles(standard);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    messages,
                    List.of("-classpath", ClassPath.ofProgram(), "-Xlint:-options"),
                    null,
                    List.of(MemoryFiles.source(profile.fileName(), profile.source())));
            task.setProcessors(processors());
            if (!task.call()) {
                return new CheckResult(Outcome.REFUSED, errors(messages));
            }
            return compare(document, emitted(profile, files));
        } catch (InvocationTargetException e) {
            return new CheckResult(
                    Outcome.INVALID, List.of(String.valueOf(e.getCause().getMessage())));
        } catch (ReflectiveOperationException | UnreadableDomainException e) {
            throw new IllegalStateException("The profile cannot be checked: " + e.getMessage(), e);
        }
    }

    private static List<Processor> processors() {
        List<Processor> found = new ArrayList<>();
        ServiceLoader.load(Processor.class, ProfileCheck.class.getClassLoader()).forEach(found::add);
        if (found.isEmpty()) {
            throw new IllegalStateException("A profile can only be checked where the annotation processor is present.");
        }
        return found;
    }

    private static List<String> errors(DiagnosticCollector<JavaFileObject> messages) {
        return messages.getDiagnostics().stream()
                .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .map(message -> "line %d: %s".formatted(message.getLineNumber(), message.getMessage(Locale.ROOT)))
                .toList();
    }

    private static String emitted(ImportedProfile profile, MemoryFiles files) throws ReflectiveOperationException {
        ClassLoader loader = files.loader(ProfileCheck.class.getClassLoader());
        Class<?> type = loader.loadClass(profile.qualifiedName());
        Object guest = type.getMethod("imported").invoke(null);
        return (String) loader.loadClass(profile.qualifiedName() + "Xml")
                .getMethod("toXml", type)
                .invoke(null, guest);
    }

    private static CheckResult compare(DomainTree document, String emitted) throws UnreadableDomainException {
        DomainTree again = DomainReader.read(emitted);
        Stream<String> differences =
                SemanticDiff.between(document, again).stream().map(Difference::toString);
        List<String> all = Stream.concat(differences, DeviceOrder.difference(document, again).stream())
                .toList();
        return new CheckResult(all.isEmpty() ? Outcome.EQUAL : Outcome.DIFFERENT, all);
    }
}
