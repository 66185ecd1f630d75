package io.github.domainwright.domain.model;

import java.util.regex.Pattern;

/** Whole numbers as libvirt reads them. */
final class Numbers {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("[+-]?0[xX][0-9a-fA-F]+");
    private static final Pattern OCTAL = Pattern.compile("[+-]?0[0-7]+");

    private Numbers() {}

    /**
     * Reads a decimal number, or a hexadecimal one after {@code 0x}.
     *
     * @throws NumberFormatException if it is neither, or has more than 64 bits
     */
    static long read(String text) {
        String number = text.strip();
        if (HEXADECIMAL.matcher(number).matches()) {
            return Long.decode(number);
        }
        // The JDK takes the digits of any script.
        if (!DECIMAL.matcher(number).matches()) {
            throw new NumberFormatException(text);
        }
        return Long.parseLong(number);
    }

    /**
     * Reads a number as C's {@code strtol} does with base 0.
     *
     * @throws NumberFormatException if it is none, or has more than 64 bits
     */
    static long readAsC(String text) {
        String number = text.strip();
        return OCTAL.matcher(number).matches() ? Long.parseLong(number, 8) : read(number);
    }

    /** Returns {@code value} in hexadecimal after {@code 0x}, with at least {@code digits} digits. */
    static String hex(long value, int digits) {
        return (value < 0 ? "-0x" : "0x") + ("%0" + digits + "x").formatted(Math.abs(value));
    }
}
