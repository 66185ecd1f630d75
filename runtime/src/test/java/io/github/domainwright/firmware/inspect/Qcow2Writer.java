package io.github.domainwright.firmware.inspect;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Writes a qcow2 image as {@code qemu-img convert} does: header, tables, then each cluster that is not zeros. */
final class Qcow2Writer {
    static final int BACKING_FILE_FIELD = 15;
    static final int ENCRYPTION_FIELD = 35;
    static final int INCOMPATIBLE_FEATURES_FIELD = 79;

    private final int version;
    private final int clusterBits;
    private final int clusterSize;

    private Qcow2Writer(int version, int clusterBits) {
        this.version = version;
        this.clusterBits = clusterBits;
        this.clusterSize = 1 << clusterBits;
    }

    static Qcow2Writer version2(int clusterBits) {
        return new Qcow2Writer(2, clusterBits);
    }

    static Qcow2Writer version3(int clusterBits) {
        return new Qcow2Writer(3, clusterBits);
    }

    byte[] image(byte[] disk) {
        int clusters = (disk.length + clusterSize - 1) / clusterSize;
        int perTable = clusterSize / 8;
        int tables = (clusters + perTable - 1) / perTable;
        int firstTable = 1 + (tables * 8 + clusterSize - 1) / clusterSize;
        ByteBuffer out = ByteBuffer.allocate((firstTable + tables + clusters) * clusterSize);
        out.putInt(0x514649fb).putInt(version).putLong(0).putInt(0).putInt(clusterBits);
        out.putLong(disk.length).putInt(0).putInt(tables).putLong(clusterSize);
        if (version == 3) {
            out.position(100);
            out.putInt(104);
        }
        int next = firstTable + tables;
        for (int cluster = 0; cluster < clusters; cluster++) {
            int table = (firstTable + cluster / perTable) * clusterSize;
            out.putLong(clusterSize + cluster / perTable * 8, table | 1L << 63);
            byte[] content =
                    Arrays.copyOfRange(disk, cluster * clusterSize, Math.min(disk.length, (cluster + 1) * clusterSize));
            if (!Arrays.equals(content, new byte[content.length])) {
                out.putLong(table + cluster % perTable * 8, (long) next * clusterSize | 1L << 63);
                out.position(next * clusterSize);
                out.put(content);
                next++;
            }
        }
        return Arrays.copyOf(out.array(), Math.max(out.position(), (firstTable + tables) * clusterSize));
    }

    /** Returns where the entry of the disk's cluster {@code cluster} stands, in an image with a single table. */
    int entryOf(int cluster) {
        return 2 * clusterSize + cluster * 8;
    }

    /** Returns where the entry of the only second-level table stands. */
    int tableEntry() {
        return clusterSize;
    }
}
