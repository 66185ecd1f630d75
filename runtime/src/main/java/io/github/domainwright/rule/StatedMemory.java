package io.github.domainwright.rule;

import io.github.domainwright.tree.Element;
import io.github.domainwright.value.MemorySize;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Amounts of memory as documents state them, with a number and libvirt's word for the unit: binary with one letter or
 * {@code KiB}, decimal with {@code KB}, in any case; KiB, or MiB
 * for some elements, if nothing is said.
 */
final class StatedMemory {
    private static final BigInteger KIBI = BigInteger.valueOf(1024);
    private static final BigInteger KILO = BigInteger.valueOf(1000);
    private static final String PREFIXES = "kmgtpe";
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,19}");

    private static final Map<String, BigInteger> BYTES =
            Map.of("b", BigInteger.ONE, "byte", BigInteger.ONE, "bytes", BigInteger.ONE);

    private StatedMemory() {}

    /** Returns the amount that is the text of {@code element}, in KiB rounded up, if it is known. */
    static OptionalLong ofText(Element element) {
        return ofText(element, "KiB");
    }

    /** Returns the amount that is the text of {@code element}, as {@link #ofText(Element)}, with a unit to go by. */
    static OptionalLong ofText(Element element, String usualUnit) {
        return kibibytes(element.text(), element.literal("unit").orElse(usualUnit));
    }

    /** Returns the amount in the attribute {@code name} of {@code element}, in KiB rounded up, if it is known. */
    static OptionalLong ofAttribute(Element element, String name) {
        return kibibytes(element.literal(name), element.literal("unit").orElse("KiB"));
    }

    private static OptionalLong kibibytes(Optional<String> number, String unit) {
        BigInteger factor = factor(unit.toLowerCase(Locale.ROOT));
        String digits = number.orElse("").strip();
        if (factor.signum() == 0 || !DIGITS.matcher(digits).matches()) {
            return OptionalLong.empty();
        }
        BigInteger bytes = new BigInteger(digits).multiply(factor);
        BigInteger size = bytes.add(KIBI).subtract(BigInteger.ONE).divide(KIBI);
        return size.bitLength() < Long.SIZE ? OptionalLong.of(size.longValue()) : OptionalLong.empty();
    }

    /** Returns how many bytes {@code unit} is, 0 if libvirt does not know it. */
    private static BigInteger factor(String unit) {
        int power = unit.isEmpty() ? 0 : PREFIXES.indexOf(unit.charAt(0)) + 1;
        if (power > 0) {
            return switch (unit.substring(1)) {
                case "", "ib" -> KIBI.pow(power);
                case "b" -> KILO.pow(power);
                default -> BigInteger.ZERO;
            };
        }
        return BYTES.getOrDefault(unit, BigInteger.ZERO);
    }

    /** Says {@code kibibytes} as people do, such as {@code 8 GiB}. */
    static String words(long kibibytes) {
        if (kibibytes < 1) {
            return "no memory";
        }
        return kibibytes > MemorySize.LARGEST ? kibibytes + " KiB" : new MemorySize(kibibytes).toString();
    }
}
