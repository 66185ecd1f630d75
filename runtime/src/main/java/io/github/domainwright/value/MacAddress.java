package io.github.domainwright.value;

import java.util.Locale;

/**
 * The MAC address of a network interface, six octets in lower-case hexadecimal with colons.
 *
 * @param text the address, such as {@code 52:54:00:12:34:56}
 */
public record MacAddress(String text) implements DomainValue {
    /**
     * Refuses what libvirt refuses: malformed and multicast addresses; and the all-zero address, which no switch
     * delivers to.
     *
     * @throws InvalidValueException if the address is malformed, multicast or all zero
     */
    public MacAddress {
        text = text.toLowerCase(Locale.ROOT);
        if (!isOctets(text)) {
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

    /** Not a pattern: a fresh JVM would wait longer for it than for the rest of a guest's values. */
    private static boolean isOctets(String text) {
        boolean isFine = text.length() == 17;
        for (int i = 0; isFine && i < text.length(); i++) {
            char c = text.charAt(i);
            isFine = i % 3 == 2 ? c == ':' : c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
        }
        return isFine;
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
