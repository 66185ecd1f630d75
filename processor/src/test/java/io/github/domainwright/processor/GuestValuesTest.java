package io.github.domainwright.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.domainwright.processor.testing.Compilation;
import io.github.domainwright.processor.testing.Compiled;
import io.github.domainwright.processor.testing.TestCompiler;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.InvalidGuestException;
import io.github.domainwright.xml.InvalidGuestException.Problem;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What a generated emitter does with the values of a guest. */
class GuestValuesTest {
    private static final String PROFILE = """
            package acme;

            import io.github.domainwright.annotation.*;
            import io.github.domainwright.value.DomainValue;
            import java.nio.file.Path;
            import java.util.List;
            import java.util.Optional;
            import java.util.function.Function;

            @VmProfile
            @Memory("1 GiB")
            public record Agent(
                    @DomainName String name,
                    @Text String text,
                    @Attribute String attribute,
                    @Text Optional<String> maybe,
                    @Disk(target = "vda") List<Path> disks,
                    @Text DomainValue own,
                    @Vcpus @Text int vcpus) {

                @DomainElement(value = "metadata/text", parameter = "text()", many = true)
                @interface Text {}

                @DomainElement(value = "metadata/attribute", parameter = "@value")
                @interface Attribute {}

                @SuppressWarnings("unchecked")
                public static Function<Object[], String> emitter() {
                    return values -> {
                        Object own = Boolean.TRUE.equals(values[5]) ? null : values[5];
                        Agent agent = new Agent(
                                (String) values[0],
                                (String) values[1],
                                (String) values[2],
                                (Optional<String>) values[3],
                                (List<Path>) values[4],
                                values[5] == null ? null : () -> (String) own,
                                (Integer) values[6]);
                        StringBuilder written = new StringBuilder();
                        try {
                            AgentXml.write(agent, written);
                        } catch (java.io.IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                        String returned = AgentXml.toXml(agent);
                        if (!returned.contentEquals(written)) {
                            throw new AssertionError(returned + written);
                        }
                        return returned;
                    };
                }
            }
            """;

    private static Function<Object[], String> emitter;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void compile(@TempDir Path directory) throws Exception {
        Compiled compiled = Compilation.with(TestCompiler.JAVAC, directory)
                .strict()
                .source("Agent.java", PROFILE)
                .run();
        assertThat(compiled.messages()).isEmpty();
        emitter = (Function<Object[], String>) compiled.call("acme.Agent", "emitter");
    }

    private static String emit(Object... values) {
        return emitter.apply(values);
    }

    private static List<Problem> problems(Object... values) {
        InvalidGuestException refusal = catchThrowableOfType(InvalidGuestException.class, () -> emit(values));
        assertThat(refusal).hasMessageContaining("This Agent cannot become a domain.");
        return refusal.problems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/sda", "/dev/../dev/shm/a.img", "/proc/self/mem", "/sys/power/state"})
    void refusesADiskThatIsADeviceOrSettingOfTheHost(String file) {
        assertThat(problems("agent", "", "", Optional.empty(), List.of(Path.of(file)), "", 1))
                .singleElement()
                .asString()
                .contains("DW0429");
    }

    static Stream<String> awkward() {
        return Stream.of(
                "a<&>b",
                "single ' and double \" quotes",
                "]]>",
                "<![CDATA[x]]>",
                "&amp; &#10; &undeclared;",
                "first\nsecond",
                "left\tright",
                "carriage\rreturn\r\nand line feed",
                "\n\t\r edges \r\t\n",
                " ",
                "",
                "caf\u00e9 \u4e2d\u6587",
                "emoji \ud83d\ude00",
                "last of the plane \ufffd, next to last of all \udbff\udffd",
                "no-break\u00a0space, next line \u0085, line separator \u2028, byte order mark \ufeff",
                "\\u0041 \\n ${x} $T %s \"\"\"",
                "--><!-- <?pi?>");
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void parserReadsBackWhatWasGiven(String value) throws Exception {
        String xml = emit("agent", value, value, Optional.of(value), List.of(), value, 1);

        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
        for (int i = 0; i < 3; i++) {
            assertThat(document.getElementsByTagName("text").item(i).getTextContent())
                    .isEqualTo(value);
        }
        assertThat(document.getElementsByTagName("attribute")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("value")
                        .getNodeValue())
                .isEqualTo(value);
        DomainTree tree = DomainReader.read(xml);
        assertThat(tree.literal(DomainPath.of("metadata/text/text()"))).contains(value);
        assertThat(tree.literal(DomainPath.of("metadata/attribute/@value"))).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0001", "a\u0000b", "\ufffe", "\uffff", "x\ud83d", "\ude00y", "\ude00\ud83d", "\u001b[0m"})
    void refusesWhatXmlCannotCarry(String value) {
        List<Problem> problems = problems("agent", value, value, Optional.of(value), List.of(Path.of("/d")), value, 1);

        assertThat(problems).extracting(Problem::component).containsExactly("text", "attribute", "maybe", "own");
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.reason()).contains("U+").contains("XML 1.0 cannot carry");
            assertThat(problem.reason()).doesNotContain("\u0001", "\ufffe", "\u001b");
            assertThat(problem.rule()).isEqualTo("DW0204");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "", " ", "two\nlines", ".", ".."})
    void refusesNamesThatLibvirtRefuses(String name) {
        assertThat(problems(name, "", "", Optional.empty(), List.of(), "", 1))
                .extracting(Problem::component, Problem::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("name", "DW0205"));
    }

    @Test
    void saysAllProblemsAtOnceInTheOrderOfTheComponents() {
        List<Problem> problems =
                problems("a/b", null, "\u0001", null, List.of(Path.of("/ok"), Path.of("relative")), null, 0);

        assertThat(problems)
                .extracting(Problem::component)
                .containsExactly("name", "text", "attribute", "maybe", "disks[1]", "own", "vcpus");
        assertThat(problems).allSatisfy(problem -> assertThat(problem.fix()).endsWith("."));
    }

    @Test
    void refusesAListThatIsMissing() {
        assertThat(problems("agent", "", "", Optional.empty(), null, "", 1))
                .extracting(Problem::component)
                .containsExactly("disks");
    }

    @Test
    void refusesAnOwnValueWithoutText() {
        assertThat(problems("agent", "", "", Optional.empty(), List.of(), true, 1))
                .extracting(Problem::component)
                .containsExactly("own");
    }
}
