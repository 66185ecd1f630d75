package io.github.domainwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each row of the table of companions belongs to one rule, and says what stands beside what. */
class CompanionsTest {
    private static final List<Companions> RULES = Stream.of(
                    Companions.devices(), Companions.cpus(), Companions.clocks(), Companions.launchSecurity())
            .map(Companions.class::cast)
            .toList();

    @Test
    void haveAllRowsOfTheTableBetweenThem() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Companions.class.getResourceAsStream("companions.tsv"), StandardCharsets.UTF_8))) {
            assertThat(RULES.stream().flatMap(CompanionsTest::rows)).hasSize((int)
                    lines.lines().filter(line -> line.startsWith("DW")).count());
        }
        assertThat(RULES).allSatisfy(rule -> assertThat(rows(rule)).isNotEmpty());
    }

    @Test
    void sayInEachRowWhatIsStatedAndWhatItNeeds() {
        assertThat(RULES.stream().flatMap(CompanionsTest::rows)).allSatisfy(row -> {
            assertThat(row.stated()).isNotEmpty().noneMatch(List::isEmpty);
            assertThat(row.needed()).isNotEmpty().noneMatch(List::isEmpty);
            assertThat(row.message()).endsWith(".").as("message");
        });
    }

    @Test
    void sayWhatToDoWhereSomethingIsMissing() {
        assertThat(RULES)
                .allSatisfy(rule -> assertThat(rule.text().fix().inXml())
                        .isEqualTo("add what the message names, or remove what needs it."));
    }

    private static Stream<Companions.Row> rows(Companions rule) {
        return rule.rows().values().stream().flatMap(List::stream);
    }
}
