package io.github.domainwright.domain.model;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** UUIDs as libvirt reads them. */
final class Uuids {
    private static final Pattern DIGITS = Pattern.compile(
            "([0-9a-fA-F]{8})-?([0-9a-fA-F]{4})-?([0-9a-fA-F]{4})-?([0-9a-fA-F]{4})-?([0-9a-fA-F]{12})");

    private Uuids() {}

    /**
     * Reads 32 hexadecimal digits, with the usual hyphens or without.
     *
     * @throws NumberFormatException if the text is something else
     */
    static UUID read(String text) {
        Matcher digits = DIGITS.matcher(text.strip());
        if (!digits.matches()) {
            throw new NumberFormatException(text);
        }
        return UUID.fromString(digits.replaceAll("$1-$2-$3-$4-$5"));
    }
}
