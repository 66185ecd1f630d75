package io.github.domainwright.firmware.inspect;

import static io.github.domainwright.firmware.inspect.StoreWriter.GLOBAL;
import static io.github.domainwright.firmware.inspect.StoreWriter.SECURITY_DATABASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cut off anywhere, or with bytes changed anywhere: a file is explained and never throws. */
class DamageTest {
    private static final int[] EXTREMES = {0x00, 0x01, 0x7f, 0x80, 0xfe, 0xff};

    @TempDir
    Path directory;

    private static StoreWriter store() {
        return StoreWriter.authenticated(4096)
                .add("PK", GLOBAL, SignatureLists.certificate("owner"))
                .add(StoreWriter.DELETED, "Lang", GLOBAL, new byte[] {'e', 'n', 0})
                .add("KEK", GLOBAL, SignatureLists.certificate("owner"))
                .add("db", SECURITY_DATABASE, SignatureLists.certificate("owner", "named-like-microsoft-2023"))
                .add("dbx", SECURITY_DATABASE, SignatureLists.hashes(4));
    }

    @Test
    void explainsAFileThatIsCutOffAnywhere() throws IOException {
        byte[] whole = Flash.vars(8192, store());
        FakeHost host = new FakeHost(directory);
        Path path = host.put("/VARS.fd", whole);
        assertThat(host.inspector().inspect(path).isRefused()).isFalse();

        try (FileChannel channel = FileChannel.open(host.onHost("/VARS.fd"), StandardOpenOption.WRITE)) {
            for (int length = whole.length - 1; length >= 0; length--) {
                channel.truncate(length);
                Inspection inspection = host.inspector().inspect(path);
                assertThat(inspection.findings())
                        .as("%d bytes", length)
                        .singleElement()
                        .satisfies(f -> {
                            assertThat(f.refuses()).isTrue();
                            assertThat(f.what()).isNotBlank();
                        });
                assertThat(inspection.files().get(0).keys()).isEmpty();
            }
        }
    }

    @Test
    void explainsASignatureListThatIsCutOffAnywhere() {
        byte[] lists = SignatureLists.certificate("owner", "named-like-microsoft-2023");
        int boundary = SignatureLists.certificate("owner").length;
        for (int length = 1; length < lists.length; length++) {
            byte[] cut = Arrays.copyOf(lists, length);
            boolean read;
            try {
                SignatureListReader.read("db", new FlashBytes(cut, 0, FindingKind.DAMAGED_KEYS));
                read = true;
            } catch (UnusableFileException e) {
                read = false;
            }
            assertThat(read).as("%d bytes", length).isEqualTo(length == boundary);
        }
    }

    @Test
    void survivesBytesChangedAnywhereInTheStore() {
        byte[] whole = store().bytes();
        int used = store().position();
        Random random = new Random(20_270_101);
        int refused = 0;
        int read = 0;
        for (int round = 0; round < 12_000; round++) {
            byte[] bytes = mutated(whole, used, random);
            try {
                VariableStore store = VariableStoreReader.read(new FlashBytes(bytes, 0, FindingKind.DAMAGED_STORE));
                assertThat(store.used()).isBetween(0, store.size());
                SecureBootKeys.of(store).enrolledKeys();
                read++;
            } catch (UnusableFileException e) {
                assertThat(e).hasMessageStartingWith("is damaged at offset 0x");
                refused++;
            }
        }
        // Both happen often: the mutations reach structure as well as content.
        assertThat(refused).isGreaterThan(1_000);
        assertThat(read).isGreaterThan(1_000);
    }

    @Test
    void survivesBytesChangedAnywhereInAnImage() throws IOException {
        byte[][] wholes = {
            Flash.vars(8192, store()),
            Flash.code(8192, Flash.X64),
            Qcow2Writer.version3(9).image(Flash.vars(8192, store())),
            Qcow2Writer.version2(12).image(Flash.vars(8192, store())),
        };
        FakeHost host = new FakeHost(directory);
        Random random = new Random(20_270_102);
        for (int round = 0; round < 2_000; round++) {
            byte[] whole = wholes[round % wholes.length];
            Path path = host.put("/image", mutated(whole, whole.length, random));
            Inspection inspection = host.inspector().inspect(path);
            assertThat(inspection.render()).isNotBlank();
            assertThat(inspection.findings().isEmpty() && inspection.files().isEmpty())
                    .isFalse();
        }
    }

    private static byte[] mutated(byte[] whole, int used, Random random) {
        byte[] bytes = whole.clone();
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            // Half of the changes hit the first bytes, where structure is dense.
            int at = random.nextInt(random.nextBoolean() ? Math.min(used, 256) : used);
            bytes[at] = (byte) (random.nextBoolean() ? EXTREMES[random.nextInt(EXTREMES.length)] : random.nextInt(256));
        }
        return bytes;
    }
}
