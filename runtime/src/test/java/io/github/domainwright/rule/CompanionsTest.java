package io.github.domainwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each row of the table of companions belongs to one rule, and says what stands beside what. */
class CompanionsTest {
    private static final List<Rule> RULES = Stream.of(
                    Companions.devices(), Companions.cpus(), Companions.clocks(), Companions.launchSecurity())
            .toList();

    @Test
    void haveAllRowsOfTheTableBetweenThem() {
        assertThat(RULES.stream().flatMap(CompanionsTest::rows))
                .hasSameSizeAs(TableFile.rows(Companions.class, "companions.tsv"));
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

    private static Stream<CompanionRow> rows(Rule rule) {
        return CompanionRow.of(rule.text().id()).values().stream().flatMap(List::stream);
    }
}
