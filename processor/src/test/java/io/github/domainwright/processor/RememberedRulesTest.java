package io.github.domainwright.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.domainwright.processor.testing.Compilation;
import io.github.domainwright.processor.testing.Compiled;
import io.github.domainwright.processor.testing.TestCompiler;
import io.github.domainwright.xml.InvalidGuestException;
import io.github.domainwright.xml.InvalidGuestException.Problem;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An emitter that remembers what rules accepted still refuses everything else, and writes each guest's own values. */
class RememberedRulesTest {
    private static final String PROFILE = """
            package acme;

            import io.github.domainwright.annotation.*;
            import java.util.function.Function;

            @VmProfile
            @Memory("1 GiB")
            @Cpu
            @Topology(cores = 4)
            public record Agent(@DomainName String name, @Vcpus int vcpus) {
                public static Function<Object[], String> emitter() {
                    return values -> AgentXml.toXml(new Agent((String) values[0], (Integer) values[1]));
                }
            }
            """;

    @Test
    @SuppressWarnings("unchecked")
    void acceptsAndRefusesInAnyOrder(@TempDir Path directory) throws Exception {
        Compiled compiled = Compilation.with(TestCompiler.JAVAC, directory)
                .strict()
                .source("Agent.java", PROFILE)
                .run();
        assertThat(compiled.messages()).isEmpty();
        Function<Object[], String> emitter = (Function<Object[], String>) compiled.call("acme.Agent", "emitter");

        for (int time = 1; time <= 3; time++) {
            String name = "agent-" + time;
            assertThat(emitter.apply(new Object[] {name, 4})).contains("<name>" + name + "</name>", ">4</vcpu>");
            InvalidGuestException refusal =
                    catchThrowableOfType(InvalidGuestException.class, () -> emitter.apply(new Object[] {name, 5}));
            assertThat(refusal.problems()).extracting(Problem::rule).containsExactly("DW0306");
        }
    }
}
