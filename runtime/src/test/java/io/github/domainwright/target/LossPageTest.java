package io.github.domainwright.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.annotation.ProfileTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page of all losses is what the table says; {@code EXPECTED_UPDATE=1} writes it anew. */
class LossPageTest {
    private static final Path PAGE = Path.of("../docs/losses.md");

    @Test
    void isWhatTheTableSays() throws IOException {
        if ("1".equals(System.getenv("EXPECTED_UPDATE"))) {
            Files.writeString(PAGE, page());
        }
        assertThat(page()).isEqualTo(Files.readString(PAGE));
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                <!-- Written by LossPageTest from losses.tsv: make golden. -->
                # What a target cannot carry

                What is in bold matters to security and has to be accepted by name, as in
                `@AcceptLoss(target = NOVA, of = ENROLLED_KEYS)`.
                """);
        for (ProfileTarget target : List.of(ProfileTarget.NOVA, ProfileTarget.KUBEVIRT)) {
            page.append("\n## ").append(target.title()).append("\n| | what | | instead |\n|---|---|---|---|\n");
            LossTable.rows().stream().filter(row -> row.target() == target).forEach(row -> page.append(line(row)));
        }
        return page.toString();
    }

    private static String line(LossTable.Row row) {
        String mark = row.matters() ? "**" : "";
        return "| %s`%s`%s | %s | %s | %s |\n"
                .formatted(
                        mark,
                        row.of(),
                        mark,
                        row.of().description(),
                        row.effect().name().toLowerCase(Locale.ROOT),
                        row.sentence().replace("_", "\\_"));
    }
}
