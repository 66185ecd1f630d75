package io.github.domainwright.conformance.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.processor.VmProfileProcessor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every sample of Java in the documentation compiles, with the processor. */
final class SamplesTest {
    private static final Path PROJECT = Path.of("..");
    private static final List<String> PACKAGES = List.of(
            "java.io",
            "java.lang.annotation",
            "java.nio.file",
            "java.time",
            "java.util",
            "io.github.domainwright",
            "io.github.domainwright.annotation",
            "io.github.domainwright.domain",
            "io.github.domainwright.firmware",
            "io.github.domainwright.firmware.inspect",
            "io.github.domainwright.firmware.resolve",
            "io.github.domainwright.kubevirt",
            "io.github.domainwright.lint",
            "io.github.domainwright.nova",
            "io.github.domainwright.platform",
            "io.github.domainwright.rule",
            "io.github.domainwright.tree",
            "io.github.domainwright.value",
            "io.github.domainwright.xml");
    private static final List<String> WORDS = List.of(
            "Architecture",
            "Concept",
            "DiskBus",
            "MachineFamily",
            "ProfileTarget",
            "SecureBootState",
            "TpmModel",
            "WatchdogAction");

    @Test
    void compile(@TempDir Path output) throws IOException {
        List<Page> pages = pages();
        List<JavaFileObject> sources =
                pages.stream().flatMap(SamplesTest::sources).toList();

        assertThat(sources).hasSizeGreaterThan(pages.size() / 2);
        assertThat(errors(sources, output)).isEmpty();
    }

    @Test
    void standInBlocksThatSayTheirLanguage() throws IOException {
        for (Page page : pages()) {
            assertThat(page.prose().lines().filter(SamplesTest::looksLikeJava))
                    .as("Java of %s outside of a block", page.file())
                    .isEmpty();
        }
    }

    private static boolean looksLikeJava(String line) {
        return line.startsWith("    ") && (line.endsWith(";") || line.strip().startsWith("@"));
    }

    private static List<Page> pages() throws IOException {
        List<Page> pages = new ArrayList<>(List.of(Page.of(PROJECT.resolve("README.md"))));
        try (Stream<Path> files = Files.list(PROJECT.resolve("docs"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                pages.add(Page.of(file));
            }
        }
        return pages;
    }

    private static Stream<JavaFileObject> sources(Page page) {
        List<JavaFileObject> sources = new ArrayList<>();
        List<String> types = page.types();
        for (int i = 0; i < types.size(); i++) {
            sources.add(source(page, "Types" + (i + 1), types.get(i)));
        }
        if (!page.statements().isEmpty()) {
            String body = String.join("\n", page.statements());
            sources.add(source(page, "Statements", "class Statements { void run() throws Exception {\n" + body + "}}"));
        }
        return sources.stream();
    }

    private static JavaFileObject source(Page page, String name, String body) {
        StringBuilder text = new StringBuilder("package " + page.packageName() + ";\n");
        PACKAGES.forEach(imported -> text.append("import " + imported + ".*;\n"));
        WORDS.forEach(word -> text.append("import static io.github.domainwright.annotation." + word + ".*;\n"));
        page.imports().forEach(imported -> text.append("import " + imported + ";\n"));
        text.append(body);
        URI place = URI.create("page:///" + page.packageName().replace('.', '/') + "/" + name + ".java");
        return new SimpleJavaFileObject(place, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static List<String> errors(List<JavaFileObject> sources, Path output) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(found, null, null)) {
            List<String> options = List.of("-d", output.toString(), "-Xlint:none", "-Xmaxerrs", "1000");
            JavaCompiler.CompilationTask task = javac.getTask(null, files, found, options, null, sources);
            task.setProcessors(List.of(new VmProfileProcessor()));
            task.call();
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .toList();
    }
}
