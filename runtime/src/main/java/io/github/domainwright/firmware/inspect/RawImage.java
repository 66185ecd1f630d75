package io.github.domainwright.firmware.inspect;

import io.github.domainwright.firmware.ImageFormat;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A file that is the flash, byte for byte. */
record RawImage(FileChannel channel, long size) implements FlashImage {
    @Override
    public ImageFormat format() {
        return ImageFormat.RAW;
    }

    @Override
    public byte[] read(long offset, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        FlashImage.fill(channel, offset, bytes);
        if (bytes.hasRemaining()) {
            throw new EOFException("the file became shorter while it was read");
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
