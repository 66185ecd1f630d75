package io.github.domainwright.value;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a PCI device of the host, as {@code lspci -D} prints it: {@code 0000:03:00.0}.
 *
 * @param domain the PCI domain, from 0 to 0xffff
 * @param bus the bus, from 0 to 0xff
 * @param slot the slot, from 0 to 0x1f
 * @param function the function, from 0 to 7
 */
public record PciAddress(int domain, int bus, int slot, int function) implements DomainValue {
    private static final Pattern FORM =
            Pattern.compile("(?:([0-9a-fA-F]{1,4}):)?([0-9a-fA-F]{1,2}):([0-9a-fA-F]{1,2})\\.([0-9a-fA-F])");

    /**
     * Refuses what no device can have.
     *
     * @throws InvalidValueException if a part is out of its range, or if domain, bus and slot are all 0: libvirt refuses
     *     that address, which is the host bridge's
     */
    public PciAddress {
        require("domain", domain, 0xffff);
        require("bus", bus, 0xff);
        require("slot", slot, 0x1f);
        require("function", function, 7);
        if (domain == 0 && bus == 0 && slot == 0) {
            throw new InvalidValueException(
                    "0000:00:00." + function + " is no address of a device that a guest can have.",
                    "give the device's own address, as lspci -D prints it.");
        }
    }

    private static void require(String part, int number, int greatest) {
        if (number < 0 || number > greatest) {
            throw new InvalidValueException(
                    "0x%x is too high for the %s of a PCI address.".formatted(number, part),
                    "give a number up to 0x%x.".formatted(greatest));
        }
    }

    /**
     * Reads an address with or without its domain, which is then 0.
     *
     * @throws InvalidValueException if {@code text} is no such address
     */
    public static PciAddress parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is not the address of a PCI device.",
                    "write it as lspci -D prints it, such as 0000:03:00.0.");
        }
        String domain = form.group(1) == null ? "0" : form.group(1);
        return new PciAddress(hex(domain), hex(form.group(2)), hex(form.group(3)), hex(form.group(4)));
    }

    private static int hex(String digits) {
        return Integer.parseInt(digits, 16);
    }

    @Override
    public String domainText() {
        return "%04x:%02x:%02x.%x".formatted(domain, bus, slot, function);
    }

    /** Returns libvirt's attributes, by their path below the element. */
    Map<String, String> parts() {
        return Map.of(
                "@domain", "0x%04x".formatted(domain),
                "@bus", "0x%02x".formatted(bus),
                "@slot", "0x%02x".formatted(slot),
                "@function", "0x%x".formatted(function));
    }

    @Override
    public String toString() {
        return domainText();
    }
}
