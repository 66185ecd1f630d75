package io.github.domainwright.report.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page about the statement lists its verdicts and lines; {@code EXPECTED_UPDATE=1} writes the lists anew. */
class BootTrustDocumentationTest {
    private static final Path PAGE = Path.of("../docs/boot-trust.md");
    private static final String START = "<!-- Written by BootTrustDocumentationTest from here on: make golden. -->\n";

    @Test
    void listsAreWhatTheStatementSays() throws IOException {
        String page = Files.readString(PAGE);
        String expected = page.substring(0, page.indexOf(START) + START.length()) + lists();
        if ("1".equals(System.getenv("EXPECTED_UPDATE"))) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    private static String lists() {
        StringBuilder lists = new StringBuilder("## The verdicts\n| `verdict` | | says |\n|---|---|---|\n");
        for (Verdict verdict : Verdict.values()) {
            row(lists, code(verdict), verdict.title(), verdict.sentence());
        }
        lists.append("\n## The lines\n");
        for (Topic topic : Topic.values()) {
            lists.append("\n### ").append(topic.title()).append("\n| `id` | | says | rests on |\n|---|---|---|---|\n");
            LineTable.lines().stream()
                    .filter(line -> line.topic() == topic)
                    .forEach(line -> row(
                            lists,
                            "`" + line.id() + "`",
                            line.standing().words(),
                            "**" + line.title() + ".** " + line.sentence(),
                            String.join("; ", line.basis())));
        }
        return lists.toString();
    }

    private static void row(StringBuilder lists, String... columns) {
        lists.append("| ")
                .append(String.join(" | ", columns).replace("_", "\\_").replace("<", "&lt;"))
                .append(" |\n");
    }

    private static String code(Verdict verdict) {
        return "`" + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`";
    }
}
