package io.github.domainwright.firmware.inspect;

import io.github.domainwright.firmware.ImageFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The disk inside a qcow2 image without backing file, encryption or compressed clusters. */
final class Qcow2Image implements FlashImage {
    private static final long OFFSET_BITS = 0x00ff_ffff_ffff_fe00L;
    private static final long COMPRESSED = 1L << 62;
    private static final long ALL_ZEROS = 1;

    private final FileChannel channel;
    private final long fileSize;
    private final Qcow2Header header;

    private Qcow2Image(FileChannel channel, long fileSize, Qcow2Header header) {
        this.channel = channel;
        this.fileSize = fileSize;
        this.header = header;
    }

    static Qcow2Image of(FileChannel channel) throws IOException, UnusableFileException {
        return new Qcow2Image(channel, channel.size(), Qcow2Header.read(channel));
    }

    @Override
    public ImageFormat format() {
        return ImageFormat.QCOW2;
    }

    @Override
    public long size() {
        return header.size();
    }

    @Override
    public byte[] read(long offset, int length) throws IOException, UnusableFileException {
        if (!header.obstacle().isEmpty()) {
            throw new UnusableFileException(
                    FindingKind.NOT_READ, "was not looked into: the qcow2 image " + header.obstacle());
        }
        ByteBuffer into = ByteBuffer.allocate(length);
        int clusterSize = 1 << header.clusterBits();
        while (into.hasRemaining()) {
            long position = offset + into.position();
            int inCluster = (int) (position & (clusterSize - 1));
            into.limit(Math.min(length, into.position() + clusterSize - inCluster));
            readCluster(position >>> header.clusterBits(), inCluster, into);
            into.position(into.limit()).limit(length);
        }
        return into.array();
    }

    /** Fills {@code into} from a cluster of the disk; what is not allocated reads as zeros and stays untouched. */
    private void readCluster(long cluster, int inCluster, ByteBuffer into) throws IOException, UnusableFileException {
        int entriesPerTable = 1 << (header.clusterBits() - 3);
        long tableIndex = cluster / entriesPerTable;
        if (tableIndex >= header.tableEntries()) {
            throw Qcow2Header.damaged("its first-level table is too short for its size");
        }
        long table = entry(header.tableOffset(), tableIndex) & OFFSET_BITS;
        if (table == 0) {
            return;
        }
        long entry = entry(table, cluster % entriesPerTable);
        if ((entry & COMPRESSED) != 0) {
            throw new UnusableFileException(
                    FindingKind.NOT_READ, "was not looked into: the qcow2 image has compressed clusters");
        }
        long host = entry & OFFSET_BITS;
        if (host == 0 || (header.version() == 3 && (entry & ALL_ZEROS) != 0)) {
            return;
        }
        if (host >= fileSize) {
            throw Qcow2Header.damaged("a cluster at offset 0x" + Long.toHexString(host) + " lies behind its end");
        }
        FlashImage.fill(channel, host + inCluster, into);
    }

    private long entry(long table, long index) throws IOException, UnusableFileException {
        long offset = table + index * Long.BYTES;
        if (table < 0 || offset < 0 || offset > fileSize - Long.BYTES) {
            throw Qcow2Header.damaged("a table at offset 0x" + Long.toHexString(table) + " lies behind its end");
        }
        ByteBuffer entry = ByteBuffer.allocate(Long.BYTES);
        FlashImage.fill(channel, offset, entry);
        return entry.getLong(0);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
