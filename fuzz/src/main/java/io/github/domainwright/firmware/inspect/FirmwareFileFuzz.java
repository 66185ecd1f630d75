package io.github.domainwright.firmware.inspect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Any bytes as a firmware file, raw or qcow2: inspected with findings, whatever it holds. */
public final class FirmwareFileFuzz {
    private static final Path ROOT = newDirectory();
    private static final Path FILE = Path.of("/VARS.fd");
    private static final Instant AT = Instant.EPOCH;

    private FirmwareFileFuzz() {}

    private static Path newDirectory() {
        try {
            Path directory = Files.createTempDirectory("fuzz");
            directory.toFile().deleteOnExit();
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Inspects a file with the content {@code input}. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Path file = Files.write(ROOT.resolve("VARS.fd"), input);
        try {
            Inspection inspection = FirmwareInspector.under(ROOT, AT).inspect(FILE);
            for (Finding finding : inspection.findings()) {
                if (finding.what().isBlank()) {
                    throw new IllegalStateException("a finding without words: " + finding);
                }
            }
        } finally {
            Files.delete(file);
        }
    }
}
