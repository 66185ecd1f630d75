package io.github.domainwright.firmware.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.firmware.ImageFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Qcow2Test {
    @TempDir
    Path directory;

    private FakeHost host;

    @BeforeEach
    void makeHost() {
        host = new FakeHost(directory);
    }

    private static byte[] disk() {
        return Flash.vars(Flash.VARS_2M, StoreWriter.withKeysOf("owner"));
    }

    private Finding only(Consumer<byte[]> change) throws IOException {
        byte[] image = Qcow2Writer.version3(16).image(disk());
        change.accept(image);
        Inspection inspection = host.inspector().inspect(host.put("/VARS.qcow2", image));
        assertThat(inspection.findings()).hasSize(1);
        assertThat(inspection.files()).allSatisfy(f -> {
            assertThat(f.keys()).isEmpty();
            assertThat(f.content()).isEqualTo(FlashContent.UNKNOWN);
        });
        return inspection.findings().get(0);
    }

    @ParameterizedTest
    @CsvSource({"2, 9", "2, 16", "3, 12", "3, 16", "3, 21"})
    void readsTheDiskInside(int version, int clusterBits) throws IOException {
        Qcow2Writer writer = version == 2 ? Qcow2Writer.version2(clusterBits) : Qcow2Writer.version3(clusterBits);
        Inspection inspection = host.inspector().inspect(host.put("/VARS.qcow2", writer.image(disk())));

        assertThat(inspection.findings()).isEmpty();
        FirmwareFile file = inspection.files().get(0);
        assertThat(file.format()).isEqualTo(ImageFormat.QCOW2);
        assertThat(file.flashSize()).isEqualTo(Flash.VARS_2M);
        assertThat(file.sizeClass()).isEqualTo(SizeClass.X86_2M);
        assertThat(file.keys())
                .hasValueSatisfying(k -> assertThat(k.enrolledKeys()).isTrue());
    }

    @Test
    void readsClustersThatAreNotAllocatedAsZeros() throws IOException, UnusableFileException {
        byte[] disk = new byte[300_000];
        Arrays.fill(disk, 70_000, 90_000, (byte) 7);
        host.put("/disk", Qcow2Writer.version3(12).image(disk));

        try (FlashImage image = FlashImage.open(host.onHost("/disk"))) {
            assertThat(image.read(0, disk.length)).isEqualTo(disk);
            assertThat(image.read(69_999, 3)).containsExactly(0, 7, 7);
        }
    }

    @Test
    void readsAClusterMarkedAsZerosOnlyInVersion3() throws IOException, UnusableFileException {
        byte[] disk = new byte[8192];
        Arrays.fill(disk, (byte) 7);
        Qcow2Writer writer = Qcow2Writer.version3(12);
        byte[] image = writer.image(disk);
        image[writer.entryOf(1) + 7] |= 1;
        host.put("/disk", image);

        try (FlashImage opened = FlashImage.open(host.onHost("/disk"))) {
            assertThat(opened.read(4095, 2)).containsExactly(7, 0);
        }
    }

    @Test
    void saysWhyItDoesNotLookInside() throws IOException {
        Qcow2Writer writer = Qcow2Writer.version3(16);

        assertThat(only(b -> b[Qcow2Writer.BACKING_FILE_FIELD] = 1).what()).endsWith("has a backing file");
        assertThat(only(b -> b[Qcow2Writer.ENCRYPTION_FIELD] = 1).what()).endsWith("is encrypted");
        assertThat(only(b -> b[Qcow2Writer.INCOMPATIBLE_FEATURES_FIELD] = 4).what())
                .endsWith("keeps its content in another file");
        assertThat(only(b -> b[Qcow2Writer.INCOMPATIBLE_FEATURES_FIELD] = 16).what())
                .endsWith("has subclusters (extended_l2)");
        assertThat(only(b -> b[Qcow2Writer.INCOMPATIBLE_FEATURES_FIELD] = 64).what())
                .endsWith("has incompatible features 0x40");
        Finding compressed = only(b -> b[writer.entryOf(0)] |= 0x40);
        assertThat(compressed.what()).endsWith("has compressed clusters");
        assertThat(compressed.kind()).isEqualTo(FindingKind.NOT_READ);
        assertThat(compressed.refuses()).isFalse();
    }

    @Test
    void refusesDamagedImages() throws IOException {
        Qcow2Writer writer = Qcow2Writer.version3(16);

        assertThat(only(b -> b[7] = 4).what()).endsWith("it states version 4, known are 2 and 3");
        assertThat(only(b -> b[23] = 22).what()).endsWith("its cluster size is 2 to the power of 22");
        assertThat(only(b -> b[24] = -1).what()).contains("its size is 1837");
        assertThat(only(b -> b[39] = 0).what()).endsWith("its first-level table is too short for its size");
        assertThat(only(b -> b[Qcow2Writer.INCOMPATIBLE_FEATURES_FIELD] = 2).what())
                .endsWith("QEMU has marked it as corrupt");
        assertThat(only(b -> b[41] = 1).what()).contains("a table at offset 0x1000000010000 lies behind its end");
        assertThat(only(b -> b[40] = -1).kind()).isEqualTo(FindingKind.DAMAGED_IMAGE);
        assertThat(only(b -> b[writer.tableEntry() + 2] = 1).what()).contains("a table at offset");
        assertThat(only(b -> b[writer.entryOf(0) + 2] = 1).what()).contains("a cluster at offset");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 71, 72, 79})
    void refusesAHeaderThatIsCutOff(int length) throws IOException {
        byte[] image = Arrays.copyOf(Qcow2Writer.version3(16).image(disk()), length);

        Inspection inspection = host.inspector().inspect(host.put("/VARS.qcow2", image));

        assertThat(inspection.findings()).singleElement().satisfies(f -> {
            assertThat(f.kind()).isEqualTo(FindingKind.DAMAGED_IMAGE);
            assertThat(f.what()).endsWith("its header ends after " + length + " bytes");
        });
    }

    @Test
    void doesNotReadADiskLargerThanAnyFlash() throws IOException {
        Finding finding = only(b -> ByteBuffer.wrap(b).putLong(24, Long.MAX_VALUE));

        assertThat(finding.kind()).isEqualTo(FindingKind.TOO_LARGE);
    }

    @Test
    void readsAVersion2HeaderThatEndsWithItsLastField() throws IOException {
        byte[] image = Arrays.copyOf(Qcow2Writer.version2(16).image(disk()), 72);

        assertThat(host.inspector().inspect(host.put("/VARS.qcow2", image)).findings())
                .singleElement()
                .satisfies(f -> assertThat(f.what()).contains("a table at offset 0x10000 lies behind its end"));
    }

    @Test
    void findsNothingInADiskWithoutBytes() throws IOException {
        Finding finding = host.inspector()
                .inspect(host.put("/VARS.qcow2", Qcow2Writer.version3(16).image(new byte[0])))
                .findings()
                .get(0);

        assertThat(finding.kind()).isEqualTo(FindingKind.NOT_FIRMWARE);
        assertThat(finding.what()).isEqualTo("is empty");
    }

    @Test
    void readsATableThatEndsWithTheFileAndNoneThatIsCutOff() throws IOException, UnusableFileException {
        int whole = 64 * 512;
        byte[] image = Qcow2Writer.version3(9).image(new byte[whole]);
        host.put("/whole", image);
        host.put("/cut", Arrays.copyOf(image, image.length - 1));

        try (FlashImage opened = FlashImage.open(host.onHost("/whole"))) {
            assertThat(opened.read(0, whole)).containsOnly(0);
        }
        try (FlashImage opened = FlashImage.open(host.onHost("/cut"))) {
            assertThatThrownBy(() -> opened.read(0, whole)).hasMessageContaining("a table at offset 0x400 lies behind");
        }
    }

    @Test
    void readsNoClusterThatStartsWhereTheFileEnds() throws IOException, UnusableFileException {
        byte[] disk = new byte[512];
        disk[0] = 7;
        byte[] image = Qcow2Writer.version3(9).image(disk);
        host.put("/disk", Arrays.copyOf(image, image.length - 512));

        try (FlashImage opened = FlashImage.open(host.onHost("/disk"))) {
            assertThatThrownBy(() -> opened.read(0, 1)).hasMessageContaining("a cluster at offset 0x600 lies behind");
        }
    }

    @Test
    void looksForEachClusterInItsOwnTable() throws IOException, UnusableFileException {
        byte[] disk = new byte[65 * 512];
        Arrays.fill(disk, (byte) 7);
        Qcow2Writer writer = Qcow2Writer.version3(9);
        byte[] image = writer.image(disk);
        int secondTable = writer.tableEntry() + 8;
        Arrays.fill(image, secondTable, secondTable + 8, (byte) 0);
        host.put("/disk", image);

        try (FlashImage opened = FlashImage.open(host.onHost("/disk"))) {
            assertThat(opened.read(64 * 512 - 1, 2)).containsExactly(7, 0);
        }
    }
}
