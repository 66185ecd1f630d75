package io.github.domainwright.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reviewed data files are read row by row, or refused with the line at fault. */
class DataTableTest {
    @TempDir
    Path directory;

    @Test
    void leavesOutCommentsAndBlankLines() throws IOException {
        assertThat(DataTable.read(file("# why", "", "a\tb", "c\t"), 2))
                .containsExactly(List.of("a", "b"), List.of("c", ""));
    }

    @Test
    void namesTheLineWithAnotherNumberOfCells() {
        assertThatThrownBy(() -> DataTable.read(file("# why", "a\tb", "c"), 2))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 3: 1 cells where 2 are expected");
    }

    private Path file(String... lines) throws IOException {
        return Files.write(directory.resolve("table.tsv"), List.of(lines));
    }
}
