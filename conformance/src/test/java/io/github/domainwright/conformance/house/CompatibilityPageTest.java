package io.github.domainwright.conformance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on compatibility promises nothing that no test or stage holds. */
class CompatibilityPageTest {
    private static final Path TOP = Path.of("..");
    private static final Pattern HELD_BY = Pattern.compile("`((?:\\.ci/(?!run`)|fuzz/bin/)[\\w-]+|\\w+Test)`");
    private static final Pattern STAGE = Pattern.compile("(?m)^stage '[^']+' (\\S+)");

    @Test
    void namesTestsThatExistAndStagesThatRun() throws IOException {
        String page = Files.readString(TOP.resolve("docs/compatibility.md"));
        Set<String> names =
                HELD_BY.matcher(page).results().map(name -> name.group(1)).collect(Collectors.toSet());
        Set<String> stages = STAGE.matcher(Files.readString(TOP.resolve(".ci/run")))
                .results()
                .map(stage -> stage.group(1))
                .collect(Collectors.toSet());

        assertThat(names).hasSizeGreaterThan(20);
        for (String name : names) {
            if (name.endsWith("Test")) {
                assertThat(tests()).contains(name + ".java");
            } else {
                assertThat(TOP.resolve(name)).isExecutable();
                // What is outside of .ci is a tool, which a stage uses.
                if (name.startsWith(".ci/")) {
                    assertThat(stages).contains(name);
                }
            }
        }
    }

    @Test
    void eachRowSaysWhatHoldsIt() throws IOException {
        Stream<String> rows = Files.readAllLines(TOP.resolve("docs/compatibility.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| what |"));

        assertThat(rows)
                .hasSizeGreaterThan(25)
                .allMatch(row -> HELD_BY.matcher(row)
                                .results()
                                .map(MatchResult::group)
                                .findAny()
                                .isPresent()
                        || row.contains("every build")
                        || row.contains("profile `")
                        || row.contains("](class-path.md)")
                        || row.contains("not run here"));
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(TOP, 12)) {
            return files.filter(file -> file.toString().contains("src/test/java"))
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }
}
