package io.github.domainwright.value;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The MAC address of a network interface, six octets in lower-case hexadecimal with colons.
 *
 * @param text the address, such as {@code 52:54:00:12:34:56}
 */
public record MacAddress(String text) implements DomainValue {
    private static final Pattern OCTETS = Pattern.compile("[0-9a-f]{2}(:[0-9a-f]{2}){5}");

    /**
     * Refuses what libvirt refuses: malformed and multicast addresses; and the all-zero address, which no switch
     * delivers to.
     *
     * @throws InvalidValueException if the address is malformed, multicast or all zero
     */
    public MacAddress {
        text = text.toLowerCase(Locale.ROOT);
        if (!OCTETS.matcher(text).matches()) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is not a MAC address.",
                    "write six octets in hexadecimal, such as 52:54:00:12:34:56.");
        }
        int first = Integer.parseInt(text.substring(0, 2), 16);
        if ((first & 1) != 0) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is a multicast address, which a guest's interface cannot have.",
                    "make the first octet even, such as 52.");
        }
        if (text.equals("00:00:00:00:00:00")) {
            throw new InvalidValueException(
                    "'00:00:00:00:00:00' is no address at all.", "leave the address out and libvirt chooses one.");
        }
    }

    /**
     * Reads an address such as {@code 52:54:00:12:34:56}, in any case.
     *
     * @throws InvalidValueException if the address is malformed, multicast or all zero
     */
    public static MacAddress of(String text) {
        return new MacAddress(text);
    }

    @Override
    public String domainText() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
