package io.github.domainwright.firmware.inspect;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** Makes the content of flash images: firmware volumes with variables or with code. */
final class Flash {
    static final int CODE_2M = 1_966_080;
    static final int CODE_4M = 3_653_632;
    static final int VARS_2M = 131_072;
    static final int VARS_4M = 540_672;
    static final int ARM = 64 << 20;

    static final int X64 = 0x8664;
    static final int IA32 = 0x014c;
    static final int AARCH64 = 0xaa64;

    static final int HEADER_LENGTH = 72;

    private static final UUID NV_DATA = UUID.fromString("fff12b8d-7696-4c8b-a985-2747075b4f50");
    private static final UUID FILE_SYSTEM = UUID.fromString("8c8ce578-8a3d-4f1c-9935-896185c32dd3");

    private Flash() {}

    /** Returns a volume of {@code length} bytes with a variable store, as a VARS file has it. */
    static byte[] vars(int length, StoreWriter store) {
        return volume(NV_DATA, length, store.bytes());
    }

    static byte[] emptyVars(int length) {
        return vars(length, StoreWriter.authenticated(4096));
    }

    /** Returns a volume of {@code length} bytes whose first program is for {@code machine}, as a CODE file has it. */
    static byte[] code(int length, int machine) {
        ByteBuffer file = ByteBuffer.allocate(24 + 44).order(ByteOrder.LITTLE_ENDIAN);
        file.position(18);
        file.put((byte) 0x03).put((byte) 0).putInt(24 + 44);
        file.position(24);
        file.putInt(44 | 0x12 << 24).put((byte) 'V').put((byte) 'Z').putShort((short) machine);
        return volume(FILE_SYSTEM, length, file.array());
    }

    /**
     * Returns a volume with an extended header, a file of 41 bytes, and then the first program as a PE32 executable for
     * {@code machine} behind a section of another type: the layout of OVMF.
     */
    static byte[] codeWithPe32(int length, int machine) {
        ByteBuffer content = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
        content.putInt(16, 20);
        int file = 24;
        content.put(file + 18, (byte) 0x0b).put(file + 20, (byte) 41);
        int core = file + 48;
        content.put(core + 18, (byte) 0x03).putInt(core + 20, 24 + 8 + 4 + 200);
        content.putInt(core + 24, 6 | 0x19 << 24);
        int section = core + 24 + 8;
        content.putInt(section, 204 | 0x10 << 24);
        content.putInt(section + 4 + 0x3c, 0x80);
        content.putShort(section + 4 + 0x80 + 4, (short) machine);
        return codeVolume(length, HEADER_LENGTH, content.array());
    }

    /** Returns a volume with files and, unless {@code extendedHeader} is 0, an extended header at that offset. */
    static byte[] codeVolume(int length, int extendedHeader, byte[] content) {
        return volume(FILE_SYSTEM, length, extendedHeader, content);
    }

    static byte[] volume(UUID fileSystem, int length, byte[] content) {
        return volume(fileSystem, length, 0, content);
    }

    private static byte[] volume(UUID fileSystem, int length, int extendedHeader, byte[] content) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 0xff);
        ByteBuffer volume = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        volume.put(new byte[16]);
        StoreWriter.putGuid(volume, fileSystem);
        volume.putLong(length).put("_FVH".getBytes(StandardCharsets.US_ASCII)).putInt(0x4feff);
        volume.putShort((short) HEADER_LENGTH)
                .putShort((short) 0)
                .putShort((short) extendedHeader)
                .put((byte) 0)
                .put((byte) 2);
        volume.putInt(length / 4096).putInt(4096).putInt(0).putInt(0);
        volume.put(content);
        return withChecksum(bytes);
    }

    /** Makes the checksum of a volume right for the header that {@code volume} now has, and returns {@code volume}. */
    static byte[] withChecksum(byte[] volume) {
        ByteBuffer header = ByteBuffer.wrap(volume).order(ByteOrder.LITTLE_ENDIAN);
        header.putShort(50, (short) 0);
        int sum = 0;
        for (int at = 0; at < header.getShort(48); at += 2) {
            sum += header.getShort(at);
        }
        header.putShort(50, (short) -sum);
        return volume;
    }

    static byte[] concatenate(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
