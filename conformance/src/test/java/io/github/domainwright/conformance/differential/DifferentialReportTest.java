package io.github.domainwright.conformance.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a differential run counts, and keeps what has to be looked at. */
class DifferentialReportTest {
    @TempDir
    Path directory;

    private final DifferentialReport report = new DifferentialReport("libvirt 9.0.0", 56, 3, 1);

    @Test
    void passesIfEveryDisagreementIsExplained() throws IOException {
        report.add(comparison("P0", Outcome.BOTH_ACCEPT));
        report.add(comparison("P1", Outcome.STRICTER));

        assertThat(report.finish(directory, "differential-1")).isTrue();
        assertThat(directory.resolve("differential-1/P0.txt")).doesNotExist();
    }

    @Test
    void failsOnOneThatIsNotAndKeepsItsFirstProfile() throws IOException {
        report.add(comparison("P1", Outcome.FALSE_ACCEPT));
        report.add(comparison("P2", Outcome.FALSE_ACCEPT));

        assertThat(report.finish(directory, "differential-1")).isFalse();
        assertThat(directory.resolve("differential-1/P1.txt")).content().contains("record P1", "<domain/>", "refused");
        assertThat(directory.resolve("differential-1/P2.txt")).doesNotExist();
    }

    @Test
    void countsEachKindOfOutcome() throws IOException {
        report.add(comparison("P1", Outcome.STRICTER));
        report.add(comparison("P2", Outcome.STRICTER));
        report.finish(directory, "differential-1");

        assertThat(directory.resolve("differential-1.tsv"))
                .content()
                .contains("stricter on purpose\tkind\t2\tP1\trefused");
    }

    private static Comparison comparison(String name, Outcome outcome) {
        RandomProfile profile = new RandomProfile(name, "record " + name, "", Map.of(), Map.of());
        ProfileVerdict verdict = new ProfileVerdict(profile, new TreeSet<>(), null, null);
        return new Comparison(outcome, "kind", verdict, "<domain/>", "refused");
    }
}
