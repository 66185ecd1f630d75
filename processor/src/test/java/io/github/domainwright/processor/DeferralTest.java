package io.github.domainwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.processor.testing.Compilation;
import io.github.domainwright.processor.testing.Compiled;
import io.github.domainwright.processor.testing.Message;
import io.github.domainwright.processor.testing.TestCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Profiles that mention what does not exist: it is still to be written by another processor, or nobody writes it. */
class DeferralTest {
    private static final String WAITING = """
            package acme;

            import io.github.domainwright.annotation.*;
            import java.util.List;
            import java.util.Optional;

            @VmProfile
            @Memory(Sizes.MEMORY)
            public interface Agent extends Named {
                @Disk(target = Sizes.TARGET, bus = DiskBus.SATA)
                Image image();

                @Disk(target = "vdb")
                List<Image> images();

                static String document() {
                    return AgentXml.toXml(
                            AgentBuilder.builder().name("agent").image(Image.ROOT).build());
                }
            }

            @VmProfile
            @Memory("1 GiB")
            record Other(@DomainName String name, @Disk(target = "vda") Optional<Image> image) {}
            """;

    private static final Map<String, String> WRITTEN = Map.of("acme.Sizes", """
            package acme;

            public final class Sizes {
                public static final String MEMORY = "3 GiB";
                public static final String TARGET = "sda";

                private Sizes() {}
            }
            """, "acme.Image", """
            package acme;

            import jakarta.xml.bind.annotation.XmlEnumValue;

            public enum Image {
                @XmlEnumValue("/vm/root")
                ROOT
            }
            """, "acme.Named", """
            package acme;

            import io.github.domainwright.annotation.DomainName;

            public interface Named {
                @DomainName
                String name();
            }
            """);

    @TempDir
    Path directory;

    /** Another processor, which writes a few types in its first round. */
    private static final class TypeWriter extends AbstractProcessor {
        private boolean isDone;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!isDone) {
                isDone = true;
                WRITTEN.forEach(this::write);
            }
            return false;
        }

        private void write(String name, String text) {
            try (Writer out = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                out.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void waitsForTypesThatAnotherProcessorWrites(TestCompiler compiler) throws Exception {
        Compiled compiled = Compilation.with(compiler, directory)
                .source("Agent.java", WAITING)
                .processors(new VmProfileProcessor(), new TypeWriter())
                .run();

        assertThat(compiled.messages()).isEmpty();
        assertThat(compiled.generated().keySet()).contains("acme/AgentXml.java", "acme/OtherXml.java");
        assertThat((String) compiled.call("acme.Agent", "document"))
                .contains("<memory unit='KiB'>3145728</memory>")
                .contains("<source file='/vm/root'/>")
                .contains("<target dev='sda'");
    }

    static Stream<Arguments> unfinished() {
        return Stream.of(
                        profile("@Memory(Missing.SIZE)", ""),
                        profile("@Memory(2)", ""),
                        profile("@Memory(\"1 GiB\") @Vcpus(\"4\")", ""),
                        profile("@Memory(\"1 GiB\") @MachineType(MachineFamily.Q36)", ""),
                        profile("@Memory(\"1 GiB\") @MachineType(\"q35\")", ""),
                        profile("@Memory(\"1 GiB\") @MachineType", ""),
                        profile("@Broken", "") + "@Memory(Missing.SIZE) @interface Broken {}\n",
                        profile("@Memory(\"1 GiB\")", "@DomainUuid Missing id();"),
                        profile("@Memory(\"1 GiB\")", "@DomainUuid Missing[] id();"),
                        profile("@Memory(\"1 GiB\")", "@Disk(target = \"vda\") java.util.List<Missing> id();"),
                        profile("@Memory(\"1 GiB\")", "@Disk(target = \"vda\") java.util.List<? super Missing> id();"),
                        profile("@Memory(\"1 GiB\")", "@Disk java.nio.file.Path disk();"),
                        profile("@Memory(\"1 GiB\")", "").replace("Agent {", "Agent extends Missing {"))
                .flatMap(
                        source -> Arrays.stream(TestCompiler.values()).map(compiler -> Arguments.of(compiler, source)));
    }

    private static String profile(String annotations, String accessors) {
        return """
                package acme;

                import io.github.domainwright.annotation.*;

                @VmProfile
                %s
                interface Agent {
                    @DomainName String name();
                    %s
                }
                """.formatted(annotations, accessors);
    }

    @ParameterizedTest
    @MethodSource("unfinished")
    void leavesItToTheCompilerToSayWhatIsMissing(TestCompiler compiler, String source) throws IOException {
        Compiled compiled = Compilation.with(compiler, directory)
                .source("Agent.java", source)
                .run();

        assertThat(compiled.isSuccess()).isFalse();
        assertThat(compiled.messages()).isNotEmpty();
        assertThat(compiled.messages()).extracting(Message::code).containsOnly("");
    }

    /** javac does not show annotations it cannot find, so that more than the compiler's own message cannot be avoided. */
    @ParameterizedTest
    @EnumSource
    void hasNoFaultIfAnAnnotationIsNotImported(TestCompiler compiler) throws IOException {
        Compiled compiled =
                Compilation.with(compiler, directory).source("Agent.java", """
                        package acme;

                        import io.github.domainwright.annotation.DomainName;
                        import io.github.domainwright.annotation.Memory;
                        import io.github.domainwright.annotation.VmProfile;
                        import java.nio.file.Path;

                        @VmProfile
                        @Memory("1 GiB")
                        record Agent(@DomainName String name, @Disk(target = "vda") Path disk) {}
                        """).run();

        assertThat(compiled.messages())
                .filteredOn("code", "")
                .extracting(Message::text)
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains("Disk");
        assertThat(compiled.messages()).extracting(Message::code).isSubsetOf("", "DW0905");
    }
}
