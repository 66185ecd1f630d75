package io.github.domainwright.processor.use;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.processor.VmProfileProcessor;
import io.github.domainwright.processor.testing.Compilation;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** javac as a user calls it: whether it finds the processor depends on its options and its version. */
class ProcessorPathTest {
    private static final String AGENT = "import io.github.domainwright.annotation.*;"
            + " @VmProfile @Memory(\"2 GiB\") public record Agent(@DomainName String name) {}";

    @TempDir
    Path directory;

    @Test
    void runsFromTheProcessorPathThatTheInstructionsName() throws Exception {
        assertThat(generated(Compilation.userLibraries(), "-processorpath", path(processorPath())))
                .isTrue();
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_22)
    void runsFromTheClassPathBeforeJdk23() throws Exception {
        assertThat(generated(withProcessor())).isTrue();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_23)
    void doesNotRunFromTheClassPathSinceJdk23() throws Exception {
        assertThat(generated(withProcessor())).isFalse();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void runsFromTheClassPathIfAskedTo() throws Exception {
        assertThat(generated(withProcessor(), "-proc:full")).isTrue();
    }

    @Test
    void saysWhichLibraryIsMissing() throws Exception {
        List<Path> classPath = Compilation.userLibraries().stream()
                .filter(path -> !path.getFileName().toString().startsWith("jakarta.xml.bind"))
                .toList();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();

        int status = compile(classPath, messages, "-processorpath", path(processorPath()));

        assertThat(status).isNotZero();
        assertThat(messages.toString())
                .contains("Agent.java:1: error: [DW0939] jakarta.xml.bind-api is not on the class path.")
                .doesNotContain("DW9000");
    }

    private static List<Path> processorPath() throws Exception {
        List<Path> paths = new ArrayList<>();
        for (Class<?> inside : List.of(VmProfileProcessor.class, VmProfile.class, JavaFile.class)) {
            paths.add(Path.of(
                    inside.getProtectionDomain().getCodeSource().getLocation().toURI()));
        }
        return paths;
    }

    private static List<Path> withProcessor() throws Exception {
        return Stream.concat(Compilation.userLibraries().stream(), processorPath().stream())
                .toList();
    }

    private static String path(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Compiles and tells whether the emitter was generated; the profile itself compiles in any case. */
    private boolean generated(List<Path> classPath, String... more) throws IOException {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();

        int status = compile(classPath, messages, more);

        assertThat(status).as(messages.toString()).isZero();
        assertThat(directory.resolve("Agent.class")).exists();
        return Files.exists(directory.resolve("AgentXml.class"));
    }

    private int compile(List<Path> classPath, ByteArrayOutputStream messages, String... more) throws IOException {
        Path source = Files.writeString(directory.resolve("Agent.java"), AGENT);
        List<String> arguments =
                new ArrayList<>(List.of("-d", directory.toString(), "-cp", path(classPath), source.toString()));
        arguments.addAll(List.of(more));
        return ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new));
    }
}
