package io.github.domainwright.firmware.inspect;

import io.github.domainwright.firmware.inspect.FirmwareVolume.Content;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What one pass over the flash found.
 *
 * @param volumes the firmware volumes, in order; those inside others are not looked for
 * @param blank whether every byte is 0x00, or every byte 0xFF
 */
record FlashScan(List<FirmwareVolume> volumes, boolean blank) {
    /** The flash of Arm's {@code virt} machine; no machine of QEMU gives more to firmware. */
    static final long LARGEST_FLASH = 64L << 20;

    private static final int CHUNK = 1 << 20;
    /** The smallest flash block that edk2 builds use; volumes start at a block. */
    private static final int BLOCK = 1 << 12;

    static FlashScan of(FlashImage image) throws IOException, UnusableFileException {
        List<FirmwareVolume> volumes = new ArrayList<>();
        boolean blank = image.size() > 0;
        byte blankByte = 0;
        long next = 0;
        for (long offset = 0; offset < image.size(); offset += CHUNK) {
            byte[] chunk = image.read(offset, (int) Math.min(CHUNK, image.size() - offset));
            blankByte = offset == 0 ? chunk[0] : blankByte;
            blank = blank && isFilledWith(chunk, blankByte);
            // No volume starts in what was blank so far.
            next = Math.max(next, offset);
            while (!blank && next < offset + chunk.length) {
                if (FirmwareVolume.isAt(chunk, (int) (next - offset))) {
                    FirmwareVolume volume = FirmwareVolume.read(image, next);
                    volumes.add(volume);
                    next = roundUp(volume.offset() + volume.length());
                } else {
                    next += BLOCK;
                }
            }
        }
        return new FlashScan(List.copyOf(volumes), blank);
    }

    FlashContent content() {
        if (blank) {
            return FlashContent.BLANK;
        }
        boolean code = has(Content.CODE);
        boolean variables = has(Content.VARIABLES);
        if (code) {
            return variables ? FlashContent.COMBINED : FlashContent.CODE;
        }
        return variables ? FlashContent.VARS : FlashContent.OTHER;
    }

    private boolean has(Content content) {
        return volumes.stream().anyMatch(v -> v.content() == content);
    }

    private static boolean isFilledWith(byte[] chunk, byte value) {
        if (value != 0 && value != (byte) 0xff) {
            return false;
        }
        for (byte b : chunk) {
            if (b != value) {
                return false;
            }
        }
        return true;
    }

    private static long roundUp(long offset) {
        return (offset + BLOCK - 1) / BLOCK * BLOCK;
    }
}
