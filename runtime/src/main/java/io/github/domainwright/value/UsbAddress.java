package io.github.domainwright.value;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a USB device of the host is plugged in: {@code 1:4}. Another device may have that number tomorrow; a
 * {@link UsbId} names the device itself.
 *
 * @param bus the bus, from 1
 * @param device the number on the bus, from 1
 */
public record UsbAddress(int bus, int device) implements DomainValue {
    private static final Pattern FORM = Pattern.compile("(\\d{1,3}):(\\d{1,3})");

    /**
     * Refuses numbers that no bus or device has.
     *
     * @throws InvalidValueException if one of the two is not from 1 to 255
     */
    public UsbAddress {
        require("bus", bus);
        require("device", device);
    }

    private static void require(String part, int number) {
        if (number < 1 || number > 255) {
            throw new InvalidValueException(
                    "%d is no number of a USB %s.".formatted(number, part), "give a number from 1 to 255.");
        }
    }

    /**
     * Reads an address such as {@code 1:4}.
     *
     * @throws InvalidValueException if {@code text} is no such address
     */
    public static UsbAddress parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is not the place of a USB device.",
                    "write its bus and its number as lsusb prints them, such as 1:4.");
        }
        return new UsbAddress(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    @Override
    public String domainText() {
        return bus + ":" + device;
    }

    /** Returns libvirt's attributes, by their path below the element. */
    Map<String, String> parts() {
        return Map.of("address/@bus", Integer.toString(bus), "address/@device", Integer.toString(device));
    }

    @Override
    public String toString() {
        return domainText();
    }
}
