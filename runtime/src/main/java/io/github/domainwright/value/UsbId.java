package io.github.domainwright.value;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a USB device is, as {@code lsusb} prints it: {@code 046d:0a5d}. libvirt refuses to start the guest if the host has
 * two such devices.
 *
 * @param vendor the maker, from 1 to 0xffff
 * @param product the maker's number of the product, from 0 to 0xffff
 */
public record UsbId(int vendor, int product) implements DomainValue {
    private static final Pattern FORM = Pattern.compile("(?:0x)?([0-9a-fA-F]{4}):(?:0x)?([0-9a-fA-F]{4})");

    /**
     * Refuses numbers that no device has.
     *
     * @throws InvalidValueException if one of the two is out of its range; libvirt refuses the vendor 0
     */
    public UsbId {
        if (vendor < 1 || vendor > 0xffff || product < 0 || product > 0xffff) {
            throw new InvalidValueException(
                    "%04x:%04x is no maker and product of a USB device.".formatted(vendor, product),
                    "write what lsusb prints, such as 046d:0a5d.");
        }
    }

    /**
     * Reads an identification such as {@code 046d:0a5d}.
     *
     * @throws InvalidValueException if {@code text} is none
     */
    public static UsbId parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is no maker and product of a USB device.",
                    "write what lsusb prints, such as 046d:0a5d.");
        }
        return new UsbId(Integer.parseInt(form.group(1), 16), Integer.parseInt(form.group(2), 16));
    }

    @Override
    public String domainText() {
        return "%04x:%04x".formatted(vendor, product);
    }

    /** Returns libvirt's attributes, by their path below the element. */
    Map<String, String> parts() {
        return Map.of("vendor/@id", "0x%04x".formatted(vendor), "product/@id", "0x%04x".formatted(product));
    }

    @Override
    public String toString() {
        return domainText();
    }
}
