package io.github.domainwright.xml;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One buffer that emitters hand on to each other, so that a document costs no more memory than itself. Whoever finds it
 * taken makes another one; no thread waits, and none keeps one.
 */
final class SpareBuffer {
    /** No room at all. */
    static final byte[] NONE = {};

    /** A larger one is not kept: it would stay for good. */
    private static final int LARGEST = 1 << 20;

    private static final AtomicReference<byte[]> SPARE = new AtomicReference<>(NONE);

    private SpareBuffer() {}

    static byte[] take(int size) {
        byte[] spare = SPARE.getAndSet(NONE);
        return spare.length >= size ? spare : new byte[size];
    }

    /** Takes back {@code buffer}, of which {@code used} bytes were written: a document can hold a password, so they go. */
    static void giveBack(byte[] buffer, int used) {
        if (buffer.length <= LARGEST) {
            Arrays.fill(buffer, 0, used, (byte) 0);
            SPARE.setRelease(buffer);
        }
    }
}
