package io.github.domainwright.importer.match;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sizes with a unit, as libvirt writes them and as words take them. */
final class Sizes {
    private static final String LETTERS = "kmgtpe";
    private static final List<String> UNITS = List.of("TiB", "GiB", "MiB", "KiB");

    private Sizes() {}

    /** Returns the size {@code number} of {@code unit} as a word takes it, if it is a whole number of KiB. */
    static Optional<String> stated(String number, String unit) {
        Optional<BigInteger> factor = factor(unit);
        if (factor.isEmpty() || !number.matches("[0-9]+")) {
            return Optional.empty();
        }
        BigInteger bytes = new BigInteger(number).multiply(factor.get());
        return UNITS.stream()
                .filter(name -> bytes.signum() > 0 || name.equals("KiB"))
                .filter(name -> bytes.mod(factor(name).orElseThrow()).signum() == 0)
                .map(name -> bytes.divide(factor(name).orElseThrow()) + " " + name)
                .findFirst();
    }

    /** libvirt takes a letter alone as binary, {@code KB} as decimal, and any case. */
    private static Optional<BigInteger> factor(String unit) {
        String lower = unit.toLowerCase(Locale.ROOT);
        if (List.of("b", "byte", "bytes").contains(lower)) {
            return Optional.of(BigInteger.ONE);
        }
        int power = lower.isEmpty() ? 0 : LETTERS.indexOf(lower.charAt(0)) + 1;
        if (power == 0) {
            return Optional.empty();
        }
        return switch (lower.substring(1)) {
            case "", "ib" -> Optional.of(BigInteger.ONE.shiftLeft(10 * power));
            case "b" -> Optional.of(BigInteger.valueOf(1000).pow(power));
            default -> Optional.empty();
        };
    }
}
