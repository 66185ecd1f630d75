package io.github.domainwright.processor.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.processor.testing.Compilation;
import io.github.domainwright.processor.testing.Compiled;
import io.github.domainwright.processor.testing.TestCompiler;
import io.github.domainwright.xml.InvalidGuestException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that a profile cannot break, and its guests can. */
class ValueRulesTest {
    private static final String PROFILE = """
            package acme;

            import io.github.domainwright.annotation.*;
            import io.github.domainwright.value.*;
            import java.nio.file.Path;
            import java.util.*;

            @VmProfile
            %s
            record Agent(@DomainName String name%s) {
                private static final MacAddress ONE = MacAddress.of("52:54:00:00:00:01");
                private static final MacAddress TWO = MacAddress.of("52:54:00:00:00:02");

                static String good() {
                    return AgentXml.toXml(new Agent("agent"%s));
                }

                static String bad() {
                    return AgentXml.toXml(new Agent("agent"%s));
                }
            }
            """;
    private static final String MEMORY = "@Memory(\"2 GiB\")";

    @TempDir
    Path directory;

    private Compiled compile(String annotations, String components, String good, String bad) throws Exception {
        return Compilation.with(TestCompiler.JAVAC, directory)
                .strict()
                .source("acme/Agent.java", PROFILE.formatted(annotations, components, good, bad))
                .run();
    }

    private static String emitter(Compiled compiled) {
        return compiled.generated().get("acme/AgentXml.java");
    }

    private static void isRefused(Compiled compiled, String rule, String message) throws Exception {
        assertThat((String) compiled.call("acme.Agent", "good")).startsWith("<domain");
        assertThatThrownBy(() -> compiled.call("acme.Agent", "bad"))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(InvalidGuestException.class)
                .hasMessageStartingWith("This Agent cannot become a domain.\n[" + rule + "] ")
                .hasMessageContaining(message)
                .hasMessageContaining("\n  Fix: ");
    }

    @Test
    void refuseAnAddressThatTheProfileHasAlready() throws Exception {
        isRefused(
                compile(
                        MEMORY + " @NetworkInterface(mac = \"52:54:00:00:00:01\")",
                        ", @NetworkInterface List<MacAddress> cards",
                        ", List.of(TWO)",
                        ", List.of(TWO, ONE)"),
                "DW0417",
                "Two network interfaces have the MAC address '52:54:00:00:00:01'.");
    }

    @Test
    void refuseVcpusThatTheTopologyDoesNotHave() throws Exception {
        isRefused(
                compile(MEMORY + " @Topology(sockets = 2, cores = 2)", ", @Vcpus int vcpus", ", 4", ", 5"),
                "DW0306",
                "this guest has 5 vCPUs.");
    }

    @Test
    void refuseMemoryThatIsNoMultipleOfItsPages() throws Exception {
        isRefused(
                compile(
                        "@Hugepages(\"1 GiB\")",
                        ", @Memory MemorySize memory",
                        ", MemorySize.parse(\"2 GiB\")",
                        ", MemorySize.parse(\"2100 MiB\")"),
                "DW0314",
                "which is no multiple of its pages of 1 GiB.");
    }

    @Test
    void areLeftToJavacWhereNoValueDecides() throws Exception {
        Compiled compiled = compile(
                MEMORY + " @Vcpus(2) @Topology(sockets = 2)",
                ", @NetworkInterface List<MacAddress> cards, @Disk(target = \"vda\") Path disk,"
                        + " @Disk(target = \"vdb\") List<Path> more",
                ", List.of(ONE, TWO), Path.of(\"/a\"), List.of()",
                ", List.of(ONE, TWO), Path.of(\"/a\"), List.of()");

        assertThat(compiled.isSuccess()).isTrue();
        assertThat(emitter(compiled)).doesNotContain("GuestRules");
    }

    @Test
    void lookAtAPartOfTheDocumentOnly() throws Exception {
        Compiled compiled = compile(
                MEMORY + " @Topology(sockets = 2)",
                ", @Vcpus int vcpus, @NetworkInterface List<MacAddress> cards, @Disk(target = \"vda\") Path disk",
                ", 2, List.of(), Path.of(\"/a\")",
                ", 2, List.of(), Path.of(\"/a\")");

        String part = emitter(compiled).substring(emitter(compiled).indexOf("void ruledPart("));
        assertThat(part.substring(0, part.indexOf("void check(")))
                .contains("<topology sockets='2'")
                .doesNotContain("<disk", "<interface");
    }

    @Test
    void workOnAPartThatIsTooLargeForOneMethod() throws Exception {
        String cards = IntStream.range(0, 200)
                .mapToObj(i -> ", @NetworkInterface Optional<MacAddress> card" + i)
                .collect(Collectors.joining());
        String none = ", Optional.empty()".repeat(199);

        isRefused(
                compile(
                        MEMORY + " @NetworkInterface(mac = \"52:54:00:00:00:01\")",
                        cards,
                        none + ", Optional.of(TWO)",
                        none + ", Optional.of(ONE)"),
                "DW0417",
                "Two network interfaces have the MAC address '52:54:00:00:00:01'.");
    }
}
