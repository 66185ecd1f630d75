package io.github.domainwright.conformance.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.conformance.report.DataTable;
import io.github.domainwright.rule.Rule;
import io.github.domainwright.rule.RuleCatalogue;
import io.github.domainwright.rule.RuleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disagreement is explained only by a row that is about it. */
class DisagreementsTest {
    private static final Path REVIEWED = Path.of("disagreements.tsv");

    @TempDir
    Path directory;

    @Test
    void explainsAProfileOnlyIfEachOfItsRulesIsStricterOnPurpose() throws IOException {
        Disagreements reviewed = read("stricter\tDW0417\tA switch.", "stricter\tDW0316\tWithout a word.");

        assertThat(reviewed.areStricterOnPurpose(Set.of("DW0316", "DW0417"))).isTrue();
        assertThat(reviewed.areStricterOnPurpose(Set.of("DW0316", "DW0101"))).isFalse();
    }

    @Test
    void findsTheHostsRefusalAnywhereInTheMessage() throws IOException {
        Disagreements reviewed = read("host\tNo emulator found for arch|is invalid\tNot installed.");

        assertThat(reviewed.isOfHost("define: unsupported configuration: No emulator found for arch 's390x'"))
                .isTrue();
        assertThat(reviewed.isOfHost("define: no emulator")).isFalse();
    }

    @Test
    void refusesAKindThatIsNone() {
        assertThatThrownBy(() -> read("missing\tDW0101\tLater."))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("missing");
    }

    @Test
    void namesRulesOfTheCatalogueAndGivesAReasonForEachRow() throws IOException {
        List<String> rules =
                RuleCatalogue.rules().stream().map(Rule::text).map(RuleText::id).toList();
        List<List<String>> rows = DataTable.read(REVIEWED, 3);

        assertThat(rows).allSatisfy(row -> assertThat(row.get(2)).isNotBlank());
        assertThat(rows)
                .filteredOn(row -> row.get(0).equals("stricter"))
                .extracting(row -> row.get(1))
                .isSubsetOf(rules)
                .doesNotHaveDuplicates();
    }

    private Disagreements read(String... rows) throws IOException {
        return Disagreements.read(Files.write(directory.resolve("rows.tsv"), List.of(rows)));
    }
}
