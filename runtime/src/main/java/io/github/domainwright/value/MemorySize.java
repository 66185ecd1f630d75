package io.github.domainwright.value;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of memory, counted in KiB as QEMU and libvirt do ({@code <memory unit='KiB'>}).
 *
 * <p>Written with a binary unit: {@code "8 GiB"}, {@code "512MiB"}. Decimal units ({@code GB}) and units without a
 * prefix are refused, because libvirt takes {@code GB} as powers of ten and {@code k} as kibibytes, which is rarely what
 * was meant.
 *
 * @param kibibytes the size in KiB, at least 1 and less than 8 EiB
 */
public record MemorySize(long kibibytes) implements DomainValue {
    private static final Pattern TEXT = Pattern.compile("\\s*(\\d+)\\s*([A-Za-z]*)\\s*");
    private static final Map<String, Integer> POWERS = Map.of("KiB", 0, "MiB", 1, "GiB", 2, "TiB", 3, "PiB", 4);

    /** libvirt counts bytes in 63 bits. */
    private static final int BITS = 53;

    /** The largest size there is, in KiB. */
    public static final long LARGEST = (1L << BITS) - 1;

    /**
     * Refuses a size that is not positive, or that libvirt cannot count in bytes.
     *
     * @throws InvalidValueException if it is such a size
     */
    public MemorySize {
        if (kibibytes < 1) {
            throw new InvalidValueException(
                    "A guest cannot have %d KiB of memory.".formatted(kibibytes), "give at least 1 KiB.");
        }
        if (kibibytes > LARGEST) {
            throw tooLarge(kibibytes + " KiB");
        }
    }

    /**
     * Reads a size such as {@code "8 GiB"}.
     *
     * @throws InvalidValueException if the unit is missing, decimal or unknown, or the size is zero or too large to count
     */
    public static MemorySize parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is not a memory size.",
                    "write a whole number and a binary unit, such as \"8 GiB\".");
        }
        String number = matcher.group(1);
        String unit = matcher.group(2);
        Integer power = POWERS.get(unit);
        if (power == null) {
            throw unknownUnit(text, number, unit);
        }
        BigInteger size = new BigInteger(number).shiftLeft(10 * power);
        if (size.bitLength() > BITS) {
            throw tooLarge(text);
        }
        if (size.signum() == 0) {
            throw new InvalidValueException(Quoted.of(text) + " is no memory at all.", "give at least 1 KiB.");
        }
        return new MemorySize(size.longValueExact());
    }

    private static InvalidValueException tooLarge(String text) {
        return new InvalidValueException(
                Quoted.of(text) + " is more memory than libvirt can count in bytes.", "give a size below 8 EiB.");
    }

    private static InvalidValueException unknownUnit(String text, String number, String unit) {
        String prefix =
                unit.isEmpty() ? usualPrefix(number) : unit.substring(0, 1).toUpperCase(Locale.ROOT);
        String meant = POWERS.containsKey(prefix + "iB") ? prefix + "iB" : "GiB";
        String reason = unit.isEmpty()
                ? " has no unit, and libvirt would take it as KiB."
                : " has the unit '" + unit + "', which is decimal or ambiguous to libvirt.";
        return new InvalidValueException(
                Quoted.of(text) + reason,
                "write \"%s %s\"; the units are KiB, MiB, GiB, TiB, PiB.".formatted(number, meant));
    }

    /** Guesses what somebody means who writes a number alone: guests have a few GiB, hundreds of MiB, millions of KiB. */
    private static String usualPrefix(String number) {
        return number.length() < 3 ? "G" : number.length() < 7 ? "M" : "K";
    }

    /** Returns the size in KiB, for {@code <memory unit='KiB'>}. */
    @Override
    public String domainText() {
        return Long.toString(kibibytes);
    }

    /** Returns the size with the largest unit that divides it, such as {@code 8 GiB}. */
    @Override
    public String toString() {
        long size = kibibytes;
        int power = 0;
        while (power < 4 && size % 1024 == 0) {
            size /= 1024;
            power++;
        }
        return size + " " + "KMGTP".charAt(power) + "iB";
    }
}
