package io.github.domainwright.value;

/**
 * The characters that XML 1.0 can carry (production {@code Char} of the recommendation, section 2.2).
 *
 * <p>A character outside this set cannot be written at all: no escape exists for it, and a document that contains one
 * is refused by libvirt's parser as a whole.
 */
public final class XmlText {
    private XmlText() {}

    /** Returns the index of the first {@code char} of {@code text} that XML 1.0 cannot carry, or -1. */
    public static int indexOfForbidden(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowedAt(text, i)) {
                return i;
            }
            if (Character.isHighSurrogate(text.charAt(i))) {
                i++;
            }
        }
        return -1;
    }

    /** Tells whether XML 1.0 can carry the character of {@code text} that begins at {@code index}. */
    public static boolean isAllowedAt(CharSequence text, int index) {
        char c = text.charAt(index);
        if (c >= 0x20 && c < 0xD800 || c == '\n' || c == '\t' || c == '\r' || c >= 0xE000 && c < 0xFFFE) {
            return true;
        }
        return Character.isHighSurrogate(c)
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1));
    }

    /** Tells whether {@code text} has none but characters that need no second look: almost every text. */
    private static boolean isOrdinary(String text) {
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            // Negative below the space and from the first surrogate on.
            char c = text.charAt(i);
            others |= c - ' ' | 0xD7FF - c;
        }
        return others >= 0;
    }

    /**
     * Returns {@code text} if XML 1.0 can carry it.
     *
     * @throws InvalidValueException if it has a forbidden character, naming it and its place
     */
    public static String require(String text) {
        if (isOrdinary(text)) {
            return text;
        }
        int index = indexOfForbidden(text);
        if (index < 0) {
            return text;
        }
        char c = text.charAt(index);
        String what = Character.isSurrogate(c) ? "the unpaired surrogate" : "the character";
        throw new InvalidValueException(
                "%s contains %s U+%04X at index %d, which XML 1.0 cannot carry."
                        .formatted(Quoted.of(text), what, (int) c, index),
                "leave that character out.");
    }
}
