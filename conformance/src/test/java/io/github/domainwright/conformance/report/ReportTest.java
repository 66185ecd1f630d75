package io.github.domainwright.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is printed while it grows, and written as text and as a table. */
class ReportTest {
    @TempDir
    Path directory;

    @Test
    void printsAndWritesItsLinesAndRows() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Report report = new Report(new PrintStream(printed, true, StandardCharsets.UTF_8), "document", "verdict");
        report.line("%d of %d", 1, 2);
        report.line("100 % as it is");
        report.row("a.xml", "two\nlines\tand tabs");
        report.write(directory, "check");

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("1 of 2").contains("100 % as it is");
        assertThat(directory.resolve("check.txt")).content().isEqualTo("1 of 2\n100 % as it is\n");
        assertThat(directory.resolve("check.tsv"))
                .content()
                .isEqualTo("document\tverdict\na.xml\ttwo lines and tabs\n");
    }
}
