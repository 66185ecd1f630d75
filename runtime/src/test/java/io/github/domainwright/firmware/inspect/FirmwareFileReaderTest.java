package io.github.domainwright.firmware.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is reported, and nothing is said to be known of it. */
class FirmwareFileReaderTest {
    private static final int LARGEST_STORE = 4 << 20;

    @TempDir
    Path directory;

    private FakeHost host;

    @BeforeEach
    void makeHost() {
        host = new FakeHost(directory);
    }

    private void assertRefused(byte[] image, FindingKind kind, String what) throws IOException {
        Inspection inspection = host.inspector().inspect(host.put("/VARS.fd", image));
        assertThat(inspection.findings()).containsExactly(new Finding(kind, Path.of("/VARS.fd"), what));
        assertThat(inspection.isRefused()).isTrue();
        assertThat(inspection.files())
                .singleElement()
                .satisfies(f -> assertThat(f.keys()).isEmpty());
    }

    @Test
    void refusesAStoreThatIsNotSound() throws IOException {
        byte[] image = Flash.emptyVars(8192);
        image[Flash.HEADER_LENGTH + 21] = 0;

        assertRefused(
                image,
                FindingKind.DAMAGED_STORE,
                "is damaged at offset 0x5c: the variable store has format 0x5a and state 0x0 instead of 0x5a"
                        + " (formatted) and 0xfe (healthy)");
    }

    @Test
    void refusesKeysThatAreNotSound() throws IOException {
        byte[] image = Flash.vars(8192, StoreWriter.authenticated(4096).add("PK", StoreWriter.GLOBAL, new byte[0]));

        assertRefused(image, FindingKind.DAMAGED_KEYS, "is damaged at offset 0xa6: PK is there, but has no entry");
    }

    @Test
    void readsTheLargestStoreAndNoneBeyond() throws IOException {
        byte[] largest = Flash.emptyVars(Flash.HEADER_LENGTH + LARGEST_STORE);
        byte[] larger = Flash.emptyVars(Flash.HEADER_LENGTH + LARGEST_STORE + 1);

        assertThat(host.inspector().inspect(host.put("/VARS.fd", largest)).findings())
                .isEmpty();
        assertRefused(larger, FindingKind.DAMAGED_STORE, "has 4194305 bytes for variables, more than any build");
    }

    /** The kernel lets this file be opened, and answers no reading of its first byte. */
    @Test
    void explainsAFileWhoseReadingFails() {
        Path unreadable = Path.of("/proc/self/mem");
        assumeThat(unreadable).isRegularFile();

        Inspection inspection = FirmwareInspector.ofHost(FakeHost.TODAY).inspect(unreadable);

        assertThat(inspection.files()).isEmpty();
        assertThat(inspection.findings())
                .containsExactly(new Finding(FindingKind.UNREADABLE, unreadable, "cannot be read: Input/output error"));
    }
}
