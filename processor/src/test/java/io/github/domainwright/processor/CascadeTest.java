package io.github.domainwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.processor.testing.Compilation;
import io.github.domainwright.processor.testing.Compiled;
import io.github.domainwright.processor.testing.Message;
import io.github.domainwright.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A profile that is refused is the only error, whatever else uses its builder and its emitter. */
class CascadeTest {
    private static final String IMPORTS = """
            package acme;

            import io.github.domainwright.annotation.*;
            import io.github.domainwright.value.MacAddress;
            import java.nio.file.Path;
            import java.util.List;
            import java.util.Optional;

            """;

    private static final String RECORD = IMPORTS + """
            @VmProfile
            @SecureBoot
            %s
            public record Agent(
                    @DomainName String name,
                    @Disk(target = "vda") %s disk,
                    @NetworkInterface Optional<MacAddress> mac,
                    @Disk(target = "vdb") List<Path> data) {}
            """;

    private static final String INTERFACE = IMPORTS + """
            @VmProfile
            @SecureBoot
            %s
            public interface Agent {
                @DomainName
                String name();

                @Disk(target = "vda")
                %s disk();

                @NetworkInterface
                Optional<MacAddress> mac();

                @Disk(target = "vdb")
                List<Path> data();
            }
            """;

    /** Classes of another package, so that even their imports name what is generated. */
    private static final String USER = """
            package user;

            import acme.Agent;
            import acme.AgentBuilder;
            import acme.AgentXml;
            import io.github.domainwright.firmware.FirmwareTable;
            import io.github.domainwright.value.MacAddress;
            import java.io.IOException;
            import java.nio.file.Path;
            import java.util.List;

            public final class User%1$d {
                private final AgentBuilder.NameStage first = AgentBuilder.builder();

                public Agent whole() {
                    return AgentBuilder.builder()
                            .name("agent-%1$d")
                            .disk(%2$s)
                            .mac(MacAddress.of("52:54:00:12:34:56"))
                            .data(List.of(Path.of("/vm/data")))
                            .build();
                }

                public Agent stepwise() {
                    AgentBuilder.DiskStage second = first.name("agent");
                    AgentBuilder.BuildStage last = second.disk(%2$s);
                    return last.build();
                }

                public AgentBuilder.CopyStage copy(Agent agent) {
                    return AgentBuilder.toBuilder(agent).name("other").disk(%2$s).data(List.of());
                }

                public String automatic(Agent agent) {
                    return AgentXml.toXml(agent);
                }

                public String pinned(Agent agent) {
                    return AgentXml.toXml(agent, FirmwareTable.builtIn().distro("debian", "12"));
                }

                public void write(Agent agent, StringBuilder target) throws IOException {
                    AgentXml.write(agent, target);
                }
            }
            """;

    @TempDir
    Path directory;

    static Stream<Arguments> profiles() {
        String path = "Path.of(\"/vm/disk\")";
        return Arrays.stream(TestCompiler.values())
                .flatMap(compiler -> Stream.of(RECORD, INTERFACE)
                        .flatMap(shape -> Stream.of(
                                Arguments.of(compiler, "DW0103", shape.formatted(onI440fx("2 GiB"), "Path"), path),
                                Arguments.of(compiler, "DW0301", shape.formatted(onQ35("2 GB"), "Path"), path),
                                Arguments.of(compiler, "DW0304", shape.formatted("@Vcpus(2)", "Path"), path),
                                Arguments.of(compiler, "DW0904", shape.formatted(onQ35("2 GiB"), "double"), "0.5"))));
    }

    private static String onQ35(String memory) {
        return "@Memory(\"" + memory + "\")";
    }

    private static String onI440fx(String memory) {
        return "@MachineType(MachineFamily.I440FX) " + onQ35(memory);
    }

    @ParameterizedTest(name = "{1} under {0}, {index}")
    @MethodSource("profiles")
    void oneRefusalIsOneError(TestCompiler compiler, String code, String profile, String disk) throws IOException {
        Compilation compilation = Compilation.with(compiler, directory).source("acme/Agent.java", profile);
        for (int i = 0; i < 10; i++) {
            compilation.source("user/User" + i + ".java", USER.formatted(i, disk));
        }

        Compiled compiled = compilation.run();

        assertThat(compiled.isSuccess()).isFalse();
        assertThat(compiled.messages()).extracting(Message::code).containsExactly(code);
    }
}
