package io.github.domainwright.conformance.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Leaves the guests' documents in {@code target/boot}, where the boot check finds them. */
final class BootGuestsTest {
    private static final Path EMITTED = Path.of("target/boot");
    private static final Path TABLE = Path.of("boot.tsv");

    @Test
    void everyGuestIsInTheTableOfTheBootCheckAndIsWrittenForIt() throws IOException {
        Map<String, String> documents = BootGuests.all();
        Files.createDirectories(EMITTED);
        for (var document : documents.entrySet()) {
            Files.writeString(EMITTED.resolve(document.getKey() + ".xml"), document.getValue());
        }
        try (Stream<String> rows = Files.lines(TABLE)) {
            assertThat(rows.filter(row -> !row.startsWith("#")).map(row -> row.split("\t")[0]))
                    .hasSameElementsAs(documents.keySet());
        }
    }
}
