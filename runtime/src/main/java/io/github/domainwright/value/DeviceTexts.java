package io.github.domainwright.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The checks of texts about devices behind {@link ValueFormat}; they do as those of {@link TextChecks}. */
final class DeviceTexts {
    private static final Pattern WORLDWIDE_NAME = Pattern.compile("(?:0[xX])?([0-9a-fA-F]{16})");
    private static final Pattern HOST_INTERFACE = Pattern.compile("[A-Za-z0-9_.:-]{1,15}");
    private static final Pattern VHOST_NAME = Pattern.compile("naa\\.[0-9a-f]{16}");
    private static final Pattern SCSI_ADAPTER = Pattern.compile("scsi_host\\d{1,9}");
    private static final Pattern FILTER_NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_.-]*");
    private static final Pattern HEX_NUMBER = Pattern.compile("0x[0-9a-fA-F]{1,16}");

    private DeviceTexts() {}

    static String worldwideName(String text) {
        Matcher name = WORLDWIDE_NAME.matcher(text);
        if (!name.matches()) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is not a worldwide name.", "write 16 hexadecimal digits.");
        }
        return name.group(1);
    }

    static String hexNumber(String text) {
        if (!HEX_NUMBER.matcher(text).matches()) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is not a hexadecimal number.",
                    "write 0x and hexadecimal digits, such as 0x0033.");
        }
        return text;
    }

    static String hexNumber(int mostDigits, String text) {
        if (!HEX_NUMBER.matcher(text).matches() || text.length() > mostDigits + 2) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is not a hexadecimal number of up to " + mostDigits + " digits.",
                    "write 0x and up to " + mostDigits + " hexadecimal digits.");
        }
        return text;
    }

    static String scsiAdapter(String text) {
        if (!SCSI_ADAPTER.matcher(text).matches()) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is not a SCSI adapter.", "write scsi_host and its number, such as scsi_host0.");
        }
        return text;
    }

    static String filterName(String text) {
        if (!FILTER_NAME.matcher(text).matches()) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is not a name of a filter.",
                    "begin with a letter or '_', and use letters, digits, '_', '-' and '.'.");
        }
        return text;
    }

    static String hostInterface(String text) {
        if (!HOST_INTERFACE.matcher(text).matches()) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is no name of a network device.",
                    "write 1 to 15 letters, digits, '-', '_', '.' and ':', such as br0.");
        }
        return text;
    }

    static String vncPassword(String text) {
        if (text.isEmpty() || text.length() > 8) {
            throw new InvalidValueException(
                    "The password has %d characters.".formatted(text.length()),
                    "give 1 to 8 characters: libvirt refuses longer ones, because VNC does not know them.");
        }
        return text;
    }

    static String vhostName(String text) {
        if (!VHOST_NAME.matcher(text).matches()) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is no name of a SCSI target.",
                    "write naa. and 16 hexadecimal digits, such as naa.5123456789abcde0.");
        }
        return text;
    }
}
