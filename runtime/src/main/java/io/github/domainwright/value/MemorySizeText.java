package io.github.domainwright.value;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads sizes such as {@code "8 GiB"}; apart from {@link MemorySize}, because most guests have theirs as a number. */
final class MemorySizeText {
    private static final Pattern TEXT = Pattern.compile("\\s*(\\d+)\\s*([A-Za-z]*)\\s*");
    private static final Map<String, Integer> POWERS = Map.of("KiB", 0, "MiB", 1, "GiB", 2, "TiB", 3, "PiB", 4);

    private MemorySizeText() {}

    /** Returns how many KiB {@code text} says, as {@link MemorySize#parse} does. */
    static long kibibytes(String text) {
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
        if (size.bitLength() > MemorySize.BITS) {
            throw MemorySize.tooLarge(text);
        }
        if (size.signum() == 0) {
            throw new InvalidValueException(Quoted.of(text) + " is no memory at all.", "give at least 1 KiB.");
        }
        return size.longValueExact();
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
}
