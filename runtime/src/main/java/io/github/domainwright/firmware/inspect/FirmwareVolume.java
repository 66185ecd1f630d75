package io.github.domainwright.firmware.inspect;

import java.io.IOException;
import java.util.UUID;

/**
 * A firmware volume, as its EFI_FIRMWARE_VOLUME_HEADER describes it (UEFI PI specification, volume 3).
 *
 * @param offset where it starts in the flash
 * @param length bytes, with its header
 * @param headerLength bytes of the header
 * @param extendedHeader offset of the extended header from the start of the volume, or 0
 * @param content what the volume is for, told from the GUID of its file system
 */
record FirmwareVolume(long offset, long length, int headerLength, int extendedHeader, Content content) {
    /** What a volume is for. */
    enum Content {
        /** Code: a firmware file system, version 2 or 3. */
        CODE,
        /** Variables: EFI_SYSTEM_NV_DATA_FV_GUID. */
        VARIABLES,
        /** Something else. */
        OTHER
    }

    private static final UUID SYSTEM_NV_DATA = UUID.fromString("fff12b8d-7696-4c8b-a985-2747075b4f50");
    private static final UUID FILE_SYSTEM_2 = UUID.fromString("8c8ce578-8a3d-4f1c-9935-896185c32dd3");
    private static final UUID FILE_SYSTEM_3 = UUID.fromString("5473c07a-3dcb-4dca-bd6f-1e9689e7349a");

    private static final int FIXED_LENGTH = 56;
    private static final int SIGNATURE_OFFSET = 40;

    /** Tells whether the signature {@code _FVH} stands where a volume that starts at {@code at} has it. */
    static boolean isAt(byte[] bytes, int at) {
        int signature = at + SIGNATURE_OFFSET;
        return signature + 4 <= bytes.length
                && bytes[signature] == '_'
                && bytes[signature + 1] == 'F'
                && bytes[signature + 2] == 'V'
                && bytes[signature + 3] == 'H';
    }

    /** Reads the header of the volume at {@code offset} and checks it against itself and the size of the flash. */
    static FirmwareVolume read(FlashImage image, long offset) throws IOException, UnusableFileException {
        int available = (int) Math.min(image.size() - offset, 1 << 16);
        FlashBytes bytes = new FlashBytes(image.read(offset, available), offset, FindingKind.DAMAGED_VOLUME);
        long length = bytes.signed64(32);
        int headerLength = bytes.unsigned16(48);
        if (length < 0 || length > image.size() - offset) {
            throw bytes.damaged(
                    32,
                    "the firmware volume has %s bytes, but the image ends after %d"
                            .formatted(Long.toUnsignedString(length), image.size() - offset));
        }
        if (headerLength < FIXED_LENGTH || headerLength % 2 != 0 || headerLength > length) {
            throw bytes.damaged(48, "the header of the firmware volume has " + headerLength + " bytes");
        }
        requireChecksum(bytes.slice(0, headerLength, "the header of the firmware volume"));
        return new FirmwareVolume(offset, length, headerLength, bytes.unsigned16(52), content(bytes.guid(16)));
    }

    private static void requireChecksum(FlashBytes header) throws UnusableFileException {
        int sum = 0;
        for (int at = 0; at < header.length(); at += 2) {
            sum += header.unsigned16(at);
        }
        if ((sum & 0xffff) != 0) {
            throw header.damaged(50, "the checksum of the firmware volume header is wrong");
        }
    }

    private static Content content(UUID fileSystem) {
        if (fileSystem.equals(SYSTEM_NV_DATA)) {
            return Content.VARIABLES;
        }
        return fileSystem.equals(FILE_SYSTEM_2) || fileSystem.equals(FILE_SYSTEM_3) ? Content.CODE : Content.OTHER;
    }
}
