package io.github.domainwright.xml;

import java.util.UUID;

/** Writes numbers and identifiers without a string in between. */
final class Digits {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    /** Those of the least and of the greatest {@code long}. */
    private static final int MOST_DIGITS = 19;

    private Digits() {}

    /** Writes {@code number}, and returns where the next byte goes. */
    static int decimal(long number, byte[] bytes, int at) {
        int start = at;
        if (number < 0) {
            bytes[start++] = '-';
        }
        // Negative ones throughout: the least long has no absolute value.
        long rest = number < 0 ? number : -number;
        int end = start + 1;
        for (long limit = -10; rest <= limit && end - start < MOST_DIGITS; limit *= 10) {
            end++;
        }
        for (int i = end - 1; i >= start; i--) {
            long shorter = rest / 10;
            bytes[i] = (byte) ('0' + (shorter * 10 - rest));
            rest = shorter;
        }
        return end;
    }

    /** Writes {@code id}, and returns where the next byte goes. */
    static int uuid(UUID id, byte[] bytes, int at) {
        int next = hex(id.getMostSignificantBits() >>> 32, 8, bytes, at);
        next = hex(id.getMostSignificantBits() >>> 16, 4, bytes, hyphen(bytes, next));
        next = hex(id.getMostSignificantBits(), 4, bytes, hyphen(bytes, next));
        next = hex(id.getLeastSignificantBits() >>> 48, 4, bytes, hyphen(bytes, next));
        return hex(id.getLeastSignificantBits(), 12, bytes, hyphen(bytes, next));
    }

    private static int hyphen(byte[] bytes, int at) {
        bytes[at] = '-';
        return at + 1;
    }

    private static int hex(long value, int digits, byte[] bytes, int at) {
        for (int i = 0; i < digits; i++) {
            bytes[at + i] = HEX[(int) (value >>> 4 * (digits - 1 - i)) & 0xF];
        }
        return at + digits;
    }
}
