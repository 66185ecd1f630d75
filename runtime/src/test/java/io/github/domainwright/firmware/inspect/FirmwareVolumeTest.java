package io.github.domainwright.firmware.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.firmware.inspect.FirmwareVolume.Content;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a firmware volume starts, ends and what its header may say. */
class FirmwareVolumeTest {
    private static final int LENGTH_FIELD = 32;
    private static final int HEADER_LENGTH_FIELD = 48;
    private static final UUID FILE_SYSTEM_3 = UUID.fromString("5473c07a-3dcb-4dca-bd6f-1e9689e7349a");

    @TempDir
    Path directory;

    private FirmwareVolume read(byte[] image, long offset) throws IOException, UnusableFileException {
        FakeHost host = new FakeHost(directory);
        host.put("/image", image);
        try (FlashImage opened = FlashImage.open(host.onHost("/image"))) {
            return FirmwareVolume.read(opened, offset);
        }
    }

    private static byte[] withHeader(int volumeLength, int headerLength) {
        byte[] volume = Flash.code(volumeLength, Flash.X64);
        ByteBuffer.wrap(volume).order(ByteOrder.LITTLE_ENDIAN).putShort(HEADER_LENGTH_FIELD, (short) headerLength);
        return headerLength > volumeLength || headerLength % 2 != 0 ? volume : Flash.withChecksum(volume);
    }

    @Test
    void isWhereItsWholeSignatureIs() {
        byte[] image = Flash.concatenate(new byte[4096], Flash.code(256, Flash.X64));
        int end = 4096 + 44;

        assertThat(FirmwareVolume.isAt(Arrays.copyOf(image, end), 4096)).isTrue();
        for (int cut = 1; cut <= 4; cut++) {
            assertThat(FirmwareVolume.isAt(Arrays.copyOf(image, end - cut), 4096))
                    .as("cut by %d", cut)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {56, 72, 256})
    void hasAHeaderOfItsFixedFieldsOrMore(int headerLength) throws IOException, UnusableFileException {
        assertThat(read(withHeader(256, headerLength), 0).headerLength()).isEqualTo(headerLength);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 54, 55, 57, 258})
    void hasNoOtherHeader(int headerLength) {
        assertThatThrownBy(() -> read(withHeader(256, headerLength), 0))
                .hasMessage("is damaged at offset 0x30: the header of the firmware volume has %d bytes", headerLength);
    }

    @Test
    void isReadBehindAnotherOne() throws IOException, UnusableFileException {
        byte[] image = Flash.concatenate(Flash.emptyVars(8192), Flash.code(256, Flash.X64));

        assertThat(read(image, 8192)).isEqualTo(new FirmwareVolume(8192, 256, 72, 0, Content.CODE));
    }

    @ParameterizedTest
    @CsvSource({
        "257, 'is damaged at offset 0x2020: the firmware volume has 257 bytes, but the image ends after 256'",
        "-1, 'is damaged at offset 0x2020: the firmware volume has 18446744073709551615 bytes, but the image ends after"
                + " 256'",
        "0, is damaged at offset 0x2030: the header of the firmware volume has 72 bytes",
    })
    void doesNotEndBehindTheImageOrBeforeItsHeader(long length, String message) {
        byte[] image = Flash.concatenate(Flash.emptyVars(8192), Flash.code(256, Flash.X64));
        ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN).putLong(8192 + LENGTH_FIELD, length);

        assertThatThrownBy(() -> read(image, 8192))
                .isInstanceOfSatisfying(
                        UnusableFileException.class, e -> assertThat(e.kind()).isEqualTo(FindingKind.DAMAGED_VOLUME))
                .hasMessage(message);
    }

    @Test
    void holdsCodeInTheNewerFileSystemToo() throws IOException, UnusableFileException {
        UUID other = UUID.fromString("00000000-0000-0000-0000-000000000001");

        assertThat(read(Flash.volume(FILE_SYSTEM_3, 256, new byte[0]), 0).content())
                .isEqualTo(Content.CODE);
        assertThat(read(Flash.volume(other, 256, new byte[0]), 0).content()).isEqualTo(Content.OTHER);
    }
}
