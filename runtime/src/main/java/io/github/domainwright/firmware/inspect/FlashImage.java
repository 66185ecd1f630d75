package io.github.domainwright.firmware.inspect;

import io.github.domainwright.firmware.ImageFormat;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What the guest sees as flash: the bytes of a raw image, or the disk inside a qcow2 image. */
sealed interface FlashImage extends Closeable permits RawImage, Qcow2Image {
    /**
     * Opens the image in {@code file}, whose first bytes tell its format. No link is followed: the file was found behind all
     * links, and one that stands there now could lead out of the root.
     */
    static FlashImage open(Path file) throws IOException, UnusableFileException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        try {
            return Qcow2Header.isAt(channel) ? Qcow2Image.of(channel) : new RawImage(channel, channel.size());
        } catch (IOException | UnusableFileException e) {
            channel.close();
            throw e;
        }
    }

    /** Returns the format of the file. */
    ImageFormat format();

    /** Returns how many bytes the guest sees. */
    long size();

    /** Reads {@code length} bytes at {@code offset}; both lie within {@link #size()}. */
    byte[] read(long offset, int length) throws IOException, UnusableFileException;

    /** Reads from {@code channel} at {@code offset} until {@code into} is full or the file ends. */
    static void fill(FileChannel channel, long offset, ByteBuffer into) throws IOException {
        long position = offset;
        while (into.hasRemaining()) {
            int count = channel.read(into, position);
            if (count < 0) {
                return;
            }
            position += count;
        }
    }
}
