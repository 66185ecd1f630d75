package io.github.domainwright.processor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/mistakes.md} says is caught is caught: each row names rules, and sources or tests that show it. */
class MistakesPageTest {
    private static final Path ROOT = Path.of("..");
    private static final Path BAD = Path.of("src/test/resources/bad");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\[(DW\\d{4})]\\(rules/(DW\\d{4})\\.md\\)");

    static List<String> rows() throws IOException {
        List<String> rows = new ArrayList<>(Files.readAllLines(ROOT.resolve("docs/mistakes.md")));
        rows.removeIf(line -> !line.startsWith("| ") || line.startsWith("| mistake"));
        return rows;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void namesPagesThatAreThere(String row) {
        assertThat(LINK.matcher(row).results()).allSatisfy(link -> {
            assertThat(link.group(2)).isEqualTo(link.group(1));
            assertThat(ROOT.resolve("docs/rules/" + link.group(1) + ".md")).isRegularFile();
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isShownForEachOfItsRules(String row) throws IOException {
        Set<String> tests = tests();
        StringBuilder sources = new StringBuilder();
        for (String shown : codes(row.split(" \\| ")[2])) {
            if (shown.endsWith("Test")) {
                assertThat(tests).contains(shown);
            } else {
                sources.append(Files.readString(BAD.resolve(shown + ".java")));
            }
        }
        List<String> rules =
                LINK.matcher(row).results().map(link -> link.group(1)).toList();
        assertThat(rules).allSatisfy(rule -> assertThat(sources).containsPattern("expect(-warning)?: " + rule));
    }

    private static List<String> codes(String cell) {
        List<String> codes = CODE.matcher(cell)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
        assertThat(codes).isNotEmpty();
        return codes;
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Stream.concat(
                Files.walk(Path.of("src/test/java")), Files.walk(ROOT.resolve("runtime/src/test/java")))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
