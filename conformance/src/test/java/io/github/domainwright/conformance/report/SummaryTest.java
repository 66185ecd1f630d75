package io.github.domainwright.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about all checks. */
class SummaryTest {
    @TempDir
    Path directory;

    @BeforeEach
    void leaveReports() throws IOException {
        write("versions.txt", "libvirt 9.0.0", "ovmf 2022.11");
        write("define.tsv", "document\tverdict\tremarks", "a.xml\tpassed\t", "b.xml\tFAILED\tno", "c.xml\tpassed\t");
        write("selection.tsv", "document\tverdict\tsaid\tlibvirt", "a.xml\tagreed\tx\tx");
        write("boot.tsv", "document\tprogram\tverdict\tanswer", "enforced\tunsigned\tpassed\tdenied");
        write(
                "differential-1.tsv",
                "outcome\tkind\tcount",
                "both accept\t\t40",
                "both refuse\tA\t2",
                "both refuse\tB\t3");
        write("define.txt", "Define on libvirt", "skipped: the schema of sid cannot be had: no network");
    }

    @Test
    void countsTheVerdictsOfEachCheck() throws IOException {
        Summary.write(directory);

        assertThat(directory.resolve("report.tsv"))
                .content()
                .contains(
                        "define\tpassed\t2",
                        "define\tFAILED\t1",
                        "selection\tagreed\t1",
                        "boot\tpassed\t1",
                        "differential-1\tboth accept\t40",
                        "differential-1\tboth refuse\t5");
    }

    @Test
    void showsVersionsWhatWasSkippedAndTheBootTable() throws IOException {
        assertThat(Summary.write(directory))
                .contains(
                        "- libvirt 9.0.0",
                        "- the schema of sid cannot be had: no network",
                        "| document | program | verdict | answer |",
                        "| enforced | unsigned | passed | denied |");
    }

    @Test
    void saysThatNothingWasSkipped() throws IOException {
        write("define.txt", "Define on libvirt");

        assertThat(Summary.write(directory)).contains("- nothing");
    }

    @Test
    void refusesToSumUpWithoutACheck() throws IOException {
        Files.delete(directory.resolve("boot.tsv"));

        assertThatThrownBy(() -> Summary.write(directory))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("'boot'");
    }

    @Test
    void refusesToSumUpWithoutADifferentialRun() throws IOException {
        Files.delete(directory.resolve("differential-1.tsv"));

        assertThatThrownBy(() -> Summary.write(directory)).hasMessageContaining("differential");
    }

    @Test
    void refusesACheckThatLookedAtNothing() throws IOException {
        write("selection.tsv", "document\tverdict\tsaid\tlibvirt");

        assertThatThrownBy(() -> Summary.write(directory)).hasMessageContaining("says nothing");
    }

    private void write(String name, String... lines) throws IOException {
        Files.write(directory.resolve(name), List.of(lines));
    }
}
