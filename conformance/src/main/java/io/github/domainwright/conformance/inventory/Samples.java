package io.github.domainwright.conformance.inventory;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Values that have the forms the schema describes. */
final class Samples {
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:]+");
    private static final Pattern NAME = Pattern.compile("[a-z]\\w*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    /** The first that has a form is taken: numbers that are decimal before those that are not. */
    private static final List<String> VALUES = List.of(
            "1",
            "0",
            "2",
            "16",
            "1024",
            "0x1",
            "0x01",
            "0x1f",
            "0xf0",
            "1.1",
            "a",
            "vda",
            "nvme0n1",
            "KiB",
            "/a",
            "ipv4",
            "sync_pt",
            "vepa",
            "192.0.2.1",
            "2001:db8::1",
            "52:54:00:00:00:01",
            "c7a5fdbd-edaf-9455-926a-d65c16db1809",
            "c7a5fdbdedaf9455926ad65c16db1809",
            "0123456789abcdef",
            "naa.0123456789abcdef",
            "GenuineIntel",
            "[store] a",
            "-1",
            "0600",
            "2026-01-01T00:00:00");

    private Samples() {}

    /** Returns a value of the form that {@code data} describes. */
    static String of(Element data) {
        return VALUES.stream()
                .filter(value -> has(data, value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No sample is " + data.getAttribute("type") + " "
                        + parameter(data, "pattern").orElse("of any form") + "."));
    }

    private static boolean has(Element data, String value) {
        boolean isNumber = Values.isNumber(data);
        if (isNumber && !(NUMBER.matcher(value).matches() && isBetween(data, new BigInteger(value)))) {
            return false;
        }
        boolean hasType = switch (data.getAttribute("type")) {
            case "dateTime" -> TIME.matcher(value).matches();
            case "NCName" -> NAME.matcher(value).matches();
            default -> true;
        };
        return hasType && parameter(data, "pattern").map(value::matches).orElse(true);
    }

    private static boolean isBetween(Element data, BigInteger number) {
        boolean isUnsigned = data.getAttribute("type").startsWith("unsigned");
        return parameter(data, "minInclusive")
                                .map(BigInteger::new)
                                .orElse(isUnsigned ? BigInteger.ZERO : number)
                                .compareTo(number)
                        <= 0
                && parameter(data, "maxInclusive")
                                .map(BigInteger::new)
                                .orElse(number)
                                .compareTo(number)
                        >= 0
                && (number.signum() > 0 || !data.getAttribute("type").equals("positiveInteger"));
    }

    private static Optional<String> parameter(Element data, String name) {
        return Grammar.children(data).stream()
                .filter(parameter -> parameter.getAttribute("name").equals(name))
                .map(Element::getTextContent)
                .findFirst();
    }
}
