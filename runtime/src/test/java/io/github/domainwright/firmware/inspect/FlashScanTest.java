package io.github.domainwright.firmware.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flash is read a mebibyte at a time, which decides nothing. */
class FlashScanTest {
    @TempDir
    Path directory;

    private FlashScan scan(byte[] image) throws IOException, UnusableFileException {
        FakeHost host = new FakeHost(directory);
        host.put("/image", image);
        try (FlashImage opened = FlashImage.open(host.onHost("/image"))) {
            return FlashScan.of(opened);
        }
    }

    @Test
    void findsAVolumeThatStartsWithAMebibyte() throws IOException, UnusableFileException {
        byte[] before = new byte[1 << 20];
        before[0] = 1;

        FlashScan scan = scan(Flash.concatenate(before, Flash.code(8192, Flash.X64)));

        assertThat(scan.volumes()).extracting(FirmwareVolume::offset).containsExactly(1L << 20);
    }

    @Test
    void takesForBlankOnlyWhatIsErasedOrZero() throws IOException, UnusableFileException {
        byte[] letters = new byte[Flash.VARS_2M];
        Arrays.fill(letters, (byte) 'A');
        byte[] changing = new byte[(1 << 20) + 4096];
        Arrays.fill(changing, 1 << 20, changing.length, (byte) 0xff);

        assertThat(scan(letters).content()).isEqualTo(FlashContent.OTHER);
        assertThat(scan(changing).content()).isEqualTo(FlashContent.OTHER);
        assertThat(scan(new byte[4096]).content()).isEqualTo(FlashContent.BLANK);
        assertThat(scan(new byte[0]).content()).isEqualTo(FlashContent.OTHER);
    }
}
