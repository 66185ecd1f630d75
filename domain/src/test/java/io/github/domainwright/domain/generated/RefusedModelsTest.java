package io.github.domainwright.domain.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake in a model causes one message, on its line. */
class RefusedModelsTest {
    private static final String IMPORTS = "package bad; "
            + "import io.github.domainwright.domain.model.*; import io.github.domainwright.value.*; "
            + "import jakarta.xml.bind.annotation.*; import java.util.*; import java.nio.file.*;\n";

    @TempDir
    Path directory;

    static Stream<Arguments> mistakes() {
        return Stream.of(new EclipseCompiler(), ToolProvider.getSystemJavaCompiler())
                .flatMap(RefusedModelsTest::mistakes);
    }

    private static Stream<Arguments> mistakes(JavaCompiler compiler) {
        return Stream.of(
                        List.of("2: [DW0950] Bad cannot model an element: it is not an interface.", """
                                @ElementModel public class Bad {}"""),
                        List.of("2: [DW0950] Bad cannot model an element: it has type parameters.", """
                                @ElementModel public interface Bad<T> extends ModelledElement {}"""),
                        List.of("2: [DW0950] Bad cannot model an element: it does not extend ModelledElement.", """
                                @ElementModel public interface Bad {}"""),
                        List.of("3: [DW0951] a() is no member of an element: it has parameters.", """
                                @ElementModel public interface Bad extends ModelledElement {
                                    Spelled<String> a(int index);
                                }"""),
                        List.of("3: [DW0951] a() is no member of an element: its type is java.lang.String.", """
                                @ElementModel public interface Bad extends ModelledElement {
                                    String a();
                                }"""),
                        List.of("3: [DW0951] a() is no member of an element: its type is java.util.Optional<", """
                                @ElementModel public interface Bad extends ModelledElement {
                                    Optional<String> a();
                                }"""),
                        List.of("3: [DW0951] a() is no member of an element: an attribute or a text has the type", """
                                @ElementModel public interface Bad extends ModelledElement {
                                    @XmlAttribute boolean a();
                                }"""),
                        List.of(
                                "3: [DW0951] a() is no member of an element: an element has an attribute or a text",
                                """
                                @ElementModel public interface Bad extends ModelledElement {
                                    @XmlAttribute List<Spelled<String>> a();
                                }"""),
                        List.of("3: [DW0951] a() is no member of an element: java.nio.file.Path has no spelling", """
                                @ElementModel public interface Bad extends ModelledElement {
                                    Spelled<Path> a();
                                }"""),
                        List.of(
                                "3: [DW0951] a() is no member of an element: io.github.domainwright.value.DomainValue",
                                """
                                @ElementModel public interface Bad extends ModelledElement {
                                    Spelled<DomainValue> a();
                                }"""),
                        List.of("3: [DW0951] a() is no member of an element: java.lang.String has no hexadecimal", """
                                @ElementModel public interface Bad extends ModelledElement {
                                    @Hex Spelled<String> a();
                                }"""),
                        List.of("4: [DW0952] b() and a() both read @x.", """
                                @ElementModel public interface Bad extends ModelledElement {
                                    @XmlAttribute(name = "x") Spelled<String> a();
                                    @XmlAttribute(name = "x") Spelled<String> b();
                                }"""),
                        List.of("4: [DW0952] b() and a() both read a.", """
                                @ElementModel public interface Bad extends ModelledElement {
                                    boolean a();
                                    @XmlElement(name = "a") List<Spelled<String>> b();
                                }"""),
                        List.of("3: [DW0953] raw needs the method raw, which belongs to the method raw()", """
                                @ElementModel public interface Bad extends ModelledElement {
                                    Spelled<String> raw();
                                }"""),
                        List.of("3: [DW0953] disk needs the method removeDisk, which belongs to removeDisk.", """
                                @ElementModel public interface Bad extends ModelledElement {
                                    List<Disk> disk();
                                    boolean removeDisk();
                                    @ElementModel interface Disk extends ModelledElement {}
                                }"""),
                        List.of("2: [DW0954] The variant file speaks of '@type', which is no", """
                                @Variant(name = "file") @ElementModel public interface Bad extends ModelledElement {}"""),
                        List.of("2: [DW0954] The variant file speaks of 'source/@dev', which is no", """
                                @Variant(name = "file", sets = "source/@dev") @ElementModel
                                public interface Bad extends ModelledElement {
                                    @XmlAttribute Spelled<String> type();
                                    Optional<Source> source();
                                    @ElementModel interface Source extends ModelledElement {
                                        @XmlAttribute Spelled<String> file();
                                    }
                                }"""),
                        List.of(
                                "2: [DW0955] The variant file makes 'type' say 'file', which is none of its words.",
                                """
                                @Variant(name = "file") @ElementModel public interface Bad extends ModelledElement {
                                    @XmlAttribute Spelled<Kind> type();
                                    enum Kind { BLOCK }
                                }"""))
                .map(mistake -> Arguments.of(compiler, mistake.get(0), mistake.get(1)));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void causesOneMessage(JavaCompiler compiler, String message, String source) throws IOException {
        Path file = Files.writeString(
                Files.createDirectories(directory.resolve("bad")).resolve("Bad.java"), IMPORTS + source);

        List<String> messages = ModelCompilation.messages(compiler, "-nowarn", directory, List.of(file));

        assertThat(messages)
                .filteredOn(text -> text.contains("[DW"))
                .hasSize(1)
                .allSatisfy(text -> assertThat(text).startsWith(message).contains("Why: ", "Fix: "));
        assertThat(messages).as("nothing follows from the mistake").hasSize(1);
    }
}
