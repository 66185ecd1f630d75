package io.github.domainwright.firmware.inspect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/**
 * The header of a qcow2 image, version 2 or 3 (QEMU: {@code docs/interop/qcow2.txt}); its numbers are big endian.
 *
 * @param version 2 or 3
 * @param size bytes of the disk inside
 * @param clusterBits binary logarithm of the cluster size, 9 to 21
 * @param tableOffset where the first-level table lies in the file
 * @param tableEntries how many entries that table has
 * @param obstacle why the clusters cannot be read here, or empty text
 */
record Qcow2Header(int version, long size, int clusterBits, long tableOffset, long tableEntries, String obstacle) {
    private static final int MAGIC = 0x514649fb;
    private static final int LENGTH_OF_VERSION_2 = 72;
    private static final int INCOMPATIBLE_FEATURES = 72;

    /** Tells whether the file in {@code channel} starts with the magic number. */
    static boolean isAt(FileChannel channel) throws IOException {
        ByteBuffer magic = ByteBuffer.allocate(4);
        FlashImage.fill(channel, 0, magic);
        return !magic.hasRemaining() && magic.getInt(0) == MAGIC;
    }

    static Qcow2Header read(FileChannel channel) throws IOException, UnusableFileException {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH_OF_VERSION_2 + Long.BYTES);
        FlashImage.fill(channel, 0, bytes);
        if (bytes.position() < LENGTH_OF_VERSION_2) {
            throw damaged("its header ends after " + bytes.position() + " bytes");
        }
        int version = bytes.getInt(4);
        if (version != 2 && version != 3) {
            throw damaged("it states version " + Integer.toUnsignedString(version) + ", known are 2 and 3");
        }
        if (version == 3 && bytes.hasRemaining()) {
            throw damaged("its header ends after " + bytes.position() + " bytes");
        }
        int clusterBits = bytes.getInt(20);
        if (clusterBits < 9 || clusterBits > 21) {
            throw damaged("its cluster size is 2 to the power of " + Integer.toUnsignedString(clusterBits));
        }
        long size = bytes.getLong(24);
        if (size < 0) {
            throw damaged("its size is " + Long.toUnsignedString(size) + " bytes");
        }
        return new Qcow2Header(
                version,
                size,
                clusterBits,
                bytes.getLong(40),
                Integer.toUnsignedLong(bytes.getInt(36)),
                obstacle(bytes, version).orElse(""));
    }

    private static Optional<String> obstacle(ByteBuffer bytes, int version) throws UnusableFileException {
        if (bytes.getLong(8) != 0) {
            return Optional.of("has a backing file");
        }
        if (bytes.getInt(32) != 0) {
            return Optional.of("is encrypted");
        }
        long features = version == 3 ? bytes.getLong(INCOMPATIBLE_FEATURES) : 0;
        if ((features & 0b10) != 0) {
            throw damaged("QEMU has marked it as corrupt");
        }
        if ((features & 0b100) != 0) {
            return Optional.of("keeps its content in another file");
        }
        if ((features & 0b10000) != 0) {
            return Optional.of("has subclusters (extended_l2)");
        }
        // Bit 0 speaks of reference counts and bit 3 of compressed clusters: neither matters for plain clusters.
        return (features & ~0b1001L) == 0
                ? Optional.empty()
                : Optional.of("has incompatible features 0x" + Long.toHexString(features));
    }

    static UnusableFileException damaged(String what) {
        return new UnusableFileException(FindingKind.DAMAGED_IMAGE, "is a damaged qcow2 image: " + what);
    }
}
