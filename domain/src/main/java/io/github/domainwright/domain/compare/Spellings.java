package io.github.domainwright.domain.compare;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Different texts that mean one thing wherever they stand. */
final class Spellings {
    private static final Pattern NUMBER = Pattern.compile("([+-]?)(0[xX][0-9a-fA-F]+|[0-9]+)");
    private static final Map<String, BigInteger> UNITS = units();

    private Spellings() {}

    /** Tells whether two texts are the same number; one that C would take as octal only if it is the same in decimal. */
    static boolean areOneNumber(String one, String other) {
        return number(one, 8)
                        .filter(number ->
                                number(other, 8).filter(number::equals).isPresent())
                        .isPresent()
                && number(one, 10).equals(number(other, 10));
    }

    private static Optional<BigInteger> number(String text, int baseAfterZero) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group(2);
        boolean isHexadecimal = digits.length() > 1 && (digits.charAt(1) | 0x20) == 'x';
        boolean isOctal = !isHexadecimal && digits.startsWith("0") && digits.matches("[0-7]+");
        BigInteger number = isHexadecimal
                ? new BigInteger(digits.substring(2), 16)
                : new BigInteger(digits, isOctal ? baseAfterZero : 10);
        return Optional.of(matcher.group(1).equals("-") ? number.negate() : number);
    }

    /** Returns the size {@code text} in bytes, if it is a number and {@code unit} one of libvirt's units. */
    static Optional<BigInteger> bytes(String text, String unit) {
        BigInteger factor = UNITS.get(unit.toLowerCase(Locale.ROOT));
        return factor == null || !text.matches("[0-9]+")
                ? Optional.empty()
                : Optional.of(new BigInteger(text).multiply(factor));
    }

    /** libvirt takes a letter alone as binary, {@code KB} as decimal, and any case. */
    private static Map<String, BigInteger> units() {
        Map<String, BigInteger> units =
                new HashMap<>(Map.of("b", BigInteger.ONE, "byte", BigInteger.ONE, "bytes", BigInteger.ONE));
        String letters = "kmgtpe";
        for (int power = 1; power <= letters.length(); power++) {
            String letter = letters.substring(power - 1, power);
            BigInteger binary = BigInteger.ONE.shiftLeft(10 * power);
            units.put(letter, binary);
            units.put(letter + "ib", binary);
            units.put(letter + "b", BigInteger.valueOf(1000).pow(power));
        }
        return Map.copyOf(units);
    }
}
