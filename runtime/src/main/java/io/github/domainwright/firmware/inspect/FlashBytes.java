package io.github.domainwright.firmware.inspect;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

/** A span of flash in memory: little endian, and nothing outside it can be read by mistake. */
final class FlashBytes {
    private static final byte ERASED = (byte) 0xff;

    private final ByteBuffer bytes;
    private final long origin;
    private final FindingKind damage;

    /**
     * Covers {@code bytes}.
     *
     * @param origin the offset of the first byte in the flash
     * @param damage what content is reported as that makes no sense
     */
    FlashBytes(byte[] bytes, long origin, FindingKind damage) {
        this(ByteBuffer.wrap(bytes), origin, damage);
    }

    private FlashBytes(ByteBuffer bytes, long origin, FindingKind damage) {
        this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
        this.origin = origin;
        this.damage = damage;
    }

    int length() {
        return bytes.capacity();
    }

    /** Returns the {@code length} bytes at {@code at}; {@code what} names them if they are not there. */
    FlashBytes slice(int at, long length, String what) throws UnusableFileException {
        if (at < 0 || length < 0 || length > length() - at) {
            throw damaged(at, "%s of %s bytes runs beyond the end".formatted(what, Long.toUnsignedString(length)));
        }
        return new FlashBytes(bytes.slice(at, (int) length), origin + at, damage);
    }

    /** Returns the same bytes, whose damage is reported as {@code kind}. */
    FlashBytes as(FindingKind kind) {
        return new FlashBytes(bytes.duplicate(), origin, kind);
    }

    int unsigned8(int at) throws UnusableFileException {
        return Byte.toUnsignedInt(at(at, Byte.BYTES).get(at));
    }

    int unsigned16(int at) throws UnusableFileException {
        return Short.toUnsignedInt(at(at, Short.BYTES).getShort(at));
    }

    long unsigned32(int at) throws UnusableFileException {
        return Integer.toUnsignedLong(at(at, Integer.BYTES).getInt(at));
    }

    /** Reads 64 bits; a number above {@code Long.MAX_VALUE} comes out negative. */
    long signed64(int at) throws UnusableFileException {
        return at(at, Long.BYTES).getLong(at);
    }

    /** Reads an EFI_GUID, whose first three fields are little endian and whose last eight bytes are in order. */
    UUID guid(int at) throws UnusableFileException {
        long first = unsigned32(at) << 32 | (long) unsigned16(at + 4) << 16 | unsigned16(at + 6);
        return new UUID(first, Long.reverseBytes(signed64(at + 8)));
    }

    /** Tells whether every byte from {@code at} on is 0xFF, as flash is after it was erased. */
    boolean isErasedFrom(int at) {
        for (int i = at; i < length(); i++) {
            if (bytes.get(i) != ERASED) {
                return false;
            }
        }
        return true;
    }

    byte[] copy() {
        byte[] copy = new byte[length()];
        bytes.get(0, copy);
        return copy;
    }

    /** Makes the report of something at {@code at} that makes no sense. */
    UnusableFileException damaged(int at, String what) {
        return new UnusableFileException(
                damage, "is damaged at offset 0x" + Long.toHexString(origin + at) + ": " + what);
    }

    private ByteBuffer at(int at, int length) throws UnusableFileException {
        if (at < 0 || at > length() - length) {
            throw damaged(at, "the bytes end here");
        }
        return bytes;
    }
}
