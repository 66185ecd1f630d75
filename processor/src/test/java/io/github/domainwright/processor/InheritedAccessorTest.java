package io.github.domainwright.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.domainwright.processor.testing.Compilation;
import io.github.domainwright.processor.testing.Compiled;
import io.github.domainwright.processor.testing.Message;
import io.github.domainwright.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong with an accessor that a profile inherits is said on the profile, with the accessor's name. */
class InheritedAccessorTest {
    private static final String BASE = """
            package house;

            import io.github.domainwright.annotation.*;
            import java.nio.file.Path;

            public interface Base {
                @Disk(target = "xx1")
                Path disk();
            }
            """;
    private static final String PROFILE = """
            package acme;

            import io.github.domainwright.annotation.*;

            @VmProfile
            @Memory("2 GiB")
            public interface Agent extends house.Base {
                @DomainName
                String name();
            }
            """;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void isNamedIfItsTypeIsInAnotherSource(TestCompiler compiler) throws IOException {
        isNamed(Compilation.with(compiler, directory)
                .source("house/Base.java", BASE)
                .source("acme/Agent.java", PROFILE)
                .run());
    }

    @ParameterizedTest
    @EnumSource
    void isNamedIfItsTypeIsInAJar(TestCompiler compiler) throws IOException {
        Compiled jar = Compilation.with(compiler, directory)
                .source("house/Base.java", BASE)
                .run();

        isNamed(Compilation.with(compiler, directory)
                .library(jar.classesDirectory())
                .source("acme/Agent.java", PROFILE)
                .run());
    }

    private static void isNamed(Compiled compiled) {
        assertThat(compiled.messages()).extracting(Message::code, Message::line).containsExactly(tuple("DW0403", 7L));
        assertThat(compiled.messages().get(0).text())
                .startsWith("[DW0403] [house.Base.disk()] 'xx1' is not a disk target.\n");
    }
}
