package io.github.domainwright.xml;

import java.nio.charset.StandardCharsets;

/** Which characters of a value need more than one byte, and what is written for them. */
final class Escapes {
    /** Between tags. */
    static final int IN_TEXT = 1;

    /** Between the single quotes of an attribute. */
    static final int IN_ATTRIBUTE = 2;

    /** The most bytes that one character takes. */
    static final int LONGEST = 6;

    /** The first character that is none of ASCII. */
    static final int ASCII = 128;

    private static final byte[][] REFERENCES = new byte[ASCII][];

    /** For each character of ASCII, where it does not stand for itself. */
    private static final byte[] KINDS = new byte[ASCII];

    static {
        for (char control = 0; control < ' '; control++) {
            KINDS[control] = IN_TEXT | IN_ATTRIBUTE;
        }
        KINDS['\n'] = 0;
        KINDS['\t'] = 0;
        reference('&', "&amp;", IN_TEXT | IN_ATTRIBUTE);
        reference('<', "&lt;", IN_TEXT | IN_ATTRIBUTE);
        reference('>', "&gt;", IN_TEXT | IN_ATTRIBUTE);
        reference('\r', "&#13;", IN_TEXT | IN_ATTRIBUTE);
        reference('\'', "&apos;", IN_ATTRIBUTE);
        reference('\n', "&#10;", IN_ATTRIBUTE);
        reference('\t', "&#9;", IN_ATTRIBUTE);
    }

    private Escapes() {}

    private static void reference(char character, String reference, int places) {
        REFERENCES[character] = reference.getBytes(StandardCharsets.US_ASCII);
        KINDS[character] = (byte) places;
    }

    /** Returns where the characters from {@code start} on end that are ASCII and stand for themselves at {@code place}. */
    static int endOfPlain(String value, int start, int place) {
        for (int end = start; end < value.length(); end++) {
            char c = value.charAt(end);
            if (c >= ASCII || (KINDS[c] & place) != 0) {
                return end;
            }
        }
        return value.length();
    }

    /** Writes {@code character} as it stands at {@code place}, and returns where the next one goes. */
    static int write(int character, int place, byte[] bytes, int at) {
        if (character < ASCII && (KINDS[character] & place) != 0) {
            byte[] reference = REFERENCES[character];
            System.arraycopy(reference, 0, bytes, at, reference.length);
            return at + reference.length;
        }
        return encode(character, bytes, at);
    }

    /** Writes {@code character} in UTF-8, and returns where the next one goes. */
    static int encode(int character, byte[] bytes, int at) {
        int next = at;
        if (character < ASCII) {
            bytes[next++] = (byte) character;
            return next;
        }
        int rest = character < 0x800 ? 1 : character < 0x10000 ? 2 : 3;
        bytes[next++] = (byte) (0xFF00 >> (rest + 1) | character >> 6 * rest);
        for (int shift = 6 * (rest - 1); shift >= 0; shift -= 6) {
            bytes[next++] = (byte) (0x80 | character >> shift & 0x3F);
        }
        return next;
    }
}
