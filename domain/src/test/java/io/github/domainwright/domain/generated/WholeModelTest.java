package io.github.domainwright.domain.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.tree.DomainTree;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The other compiler has nothing to say about what is generated for the whole model. */
class WholeModelTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/domainwright/domain");

    @TempDir
    Path directory;

    @Test
    void compilesWithoutAWordFromEclipsesCompiler() throws IOException {
        String warnings = "-warn:+unusedImport,unusedLocal,unusedPrivate,raw,unchecked,hiding";

        assertThat(ModelCompilation.messages(new EclipseCompiler(), warnings, directory, sources(), libraries()))
                .isEmpty();
        assertThat(directory.resolve("io/github/domainwright/domain/os/Os_LoaderBuilder.class"))
                .exists();
    }

    /** Without the classes of the model itself: they would exist already. */
    private static List<Path> libraries() {
        return Stream.of(DomainTree.class, XmlAttribute.class, NullMarked.class)
                .map(inside -> inside.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .map(Path::of)
                .toList();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
