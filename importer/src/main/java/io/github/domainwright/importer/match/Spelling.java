package io.github.domainwright.importer.match;

import io.github.domainwright.value.InvalidValueException;
import io.github.domainwright.value.ValueFormat;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a word would write what stands in a document. */
final class Spelling {
    private static final Pattern NUMBER = Pattern.compile("(0[xX][0-9a-fA-F]+|0|[1-9][0-9]*)");

    private Spelling() {}

    /** Tells whether {@code stated}, as {@code format} writes it, says what the document's {@code text} says. */
    static boolean isSame(ValueFormat format, String stated, String text, boolean isAttribute) {
        try {
            String written = format.canonical(stated);
            return written.equals(text)
                    || isCaseless(format) && written.equalsIgnoreCase(text)
                    || isAttribute && isSameNumber(written, text);
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private static boolean isCaseless(ValueFormat format) {
        return format == ValueFormat.MAC_ADDRESS || format == ValueFormat.UNIQUE_ID;
    }

    static boolean isSameNumber(String one, String other) {
        Optional<BigInteger> number = number(one);
        return number.isPresent() && number.equals(number(other));
    }

    /** Returns the number that {@code text} is; one that C could take as octal is none. */
    static Optional<BigInteger> number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean isHexadecimal = text.length() > 1 && (text.charAt(1) | 0x20) == 'x';
        return Optional.of(isHexadecimal ? new BigInteger(text.substring(2), 16) : new BigInteger(text));
    }
}
