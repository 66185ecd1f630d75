package io.github.domainwright.firmware.resolve;

import io.github.domainwright.tree.Element;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an amount of memory with libvirt's units: {@code KiB} and {@code k} are powers of 1024, {@code KB} of 1000. */
final class ScaledBytes {
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,20})\\s*");
    private static final Pattern UNIT = Pattern.compile("(?:b|bytes?)|([kmgtpe])(|b|ib)");

    private ScaledBytes() {}

    static BigInteger read(Element element, String usualUnit) throws RefusedDocument {
        String text = element.text().orElse("");
        String unit = element.literal("unit").orElse(usualUnit);
        Matcher number = NUMBER.matcher(text);
        Matcher scale = UNIT.matcher(unit.toLowerCase(Locale.ROOT));
        if (!number.matches() || !scale.matches()) {
            throw RefusedDocument.xmlError(
                    "size",
                    "'" + text + "' in '" + unit + "' is not a size (" + element.name()
                            + "). Write a whole number and a unit such as MiB.");
        }
        BigInteger bytes = new BigInteger(number.group(1));
        if (scale.group(1) == null) {
            return bytes;
        }
        long step = scale.group(2).equals("b") ? 1000 : 1024;
        return bytes.multiply(BigInteger.valueOf(step).pow("kmgtpe".indexOf(scale.group(1)) + 1));
    }
}
