package io.github.domainwright.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The checks behind {@link ValueFormat}: each returns the text as libvirt writes it, or refuses it. */
final class TextChecks {
    private static final Pattern UNIQUE_ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final Pattern TIME_ZONE = Pattern.compile("[a-zA-Z0-9_.+/-]+");
    private static final Pattern CPU_FEATURE = Pattern.compile("[a-zA-Z0-9_.-]+");

    private static final Pattern WORLDWIDE_NAME = Pattern.compile("(?:0[xX])?([0-9a-fA-F]{16})");
    private static final Pattern HOST_INTERFACE = Pattern.compile("[A-Za-z0-9_.:-]{1,15}");
    private static final Pattern VHOST_NAME = Pattern.compile("naa\\.[0-9a-f]{16}");
    private static final Pattern HEX_NUMBER = Pattern.compile("0x[0-9a-fA-F]{1,16}");
    private static final Pattern BASE64 =
            Pattern.compile("(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");

    private TextChecks() {}

    static String domainName(String text) {
        if (text.isBlank()) {
            throw new InvalidValueException("A domain's name cannot be empty.", "give a name, such as \"agent-7\".");
        }
        if (text.indexOf('/') >= 0) {
            throw new InvalidValueException(
                    Quoted.of(text) + " contains '/', which libvirt refuses in a domain's name.",
                    "use '-' instead of '/'.");
        }
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            throw new InvalidValueException(
                    Quoted.of(text) + " contains a line break, which libvirt refuses in a domain's name.",
                    "write the name on one line.");
        }
        if (text.equals(".") || text.equals("..")) {
            throw new InvalidValueException(
                    Quoted.of(text) + " names a directory, and libvirt makes file names of domain names.",
                    "give another name.");
        }
        return text;
    }

    static String cpuSet(String text) {
        CpuSet.parse(text);
        return text;
    }

    static String line(String text) {
        if (text.isBlank()) {
            throw new InvalidValueException("The text is empty.", "write something, or leave it out.");
        }
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            throw new InvalidValueException(
                    Quoted.of(text) + " has more than one line, which libvirt refuses here.",
                    "write one line; a description can have more.");
        }
        return text;
    }

    static String fileName(String text) {
        if (notEmpty(text).indexOf('/') >= 0 || text.indexOf('\n') >= 0) {
            throw new InvalidValueException(
                    Quoted.of(text) + " contains '/' or a line break, which libvirt refuses in a file's name.",
                    "use letters, digits, '-', '_' and '.'.");
        }
        return text;
    }

    static String notEmpty(String text) {
        if (text.isBlank()) {
            throw new InvalidValueException("The name is empty.", "name what is meant, or leave the member out.");
        }
        return text;
    }

    static String worldwideName(String text) {
        Matcher name = WORLDWIDE_NAME.matcher(text);
        if (!name.matches()) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is not a worldwide name.", "write 16 hexadecimal digits.");
        }
        return name.group(1);
    }

    static String serialNumber(String text) {
        boolean isFine = !text.isEmpty();
        for (int i = 0; i < text.length(); i++) {
            isFine &= isInSerialNumber(text.charAt(i));
        }
        if (!isFine) {
            throw new InvalidValueException(
                    Quoted.of(text) + " has characters that libvirt refuses in a serial number.",
                    "use letters, digits, spaces, '_', '-', '.' and '+'.");
        }
        return text;
    }

    private static boolean isInSerialNumber(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "_.+ -".indexOf(c) >= 0;
    }

    static String hexNumber(String text) {
        if (!HEX_NUMBER.matcher(text).matches()) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is not a hexadecimal number.",
                    "write 0x and hexadecimal digits, such as 0x0033.");
        }
        return text;
    }

    static String base64(String text) {
        if (text.isEmpty() || !BASE64.matcher(text).matches()) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is not a text in Base64.",
                    "write letters, digits, '+' and '/', filled up with '=' to a multiple of four.");
        }
        return text;
    }

    static String vendorId(String text) {
        if (text.isEmpty() || text.length() > 12 || text.indexOf(',') >= 0) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is no name of a vendor.", "write 1 to 12 characters without a comma.");
        }
        return text;
    }

    static String firmwareConfigurationName(String text) {
        if (text.startsWith("opt/ovmf/") || text.startsWith("opt/org.qemu/")) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is a name that OVMF or QEMU keep for themselves, which libvirt refuses.",
                    "write opt/, a name of your own domain and what is meant, such as opt/com.example/role.");
        }
        if (!text.startsWith("opt/") || text.length() == 4) {
            throw new InvalidValueException(
                    Quoted.of(text) + " does not begin with 'opt/', as names that are not QEMU's own do.",
                    "write opt/, a name of your own domain and what is meant, such as opt/com.example/role.");
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

    static String cpuVendorId(String text) {
        if (text.length() != 12 || text.indexOf(',') >= 0) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is no vendor of a CPU.", "write exactly 12 characters without a comma.");
        }
        return text;
    }

    static String uniqueId(String text) {
        if (!UNIQUE_ID.matcher(text).matches()) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is not a UUID.",
                    "write 36 characters, such as 4dea22b3-1d52-d8f3-2516-782e98ab3fa0.");
        }
        return text;
    }

    static String timeZone(String text) {
        if (!TIME_ZONE.matcher(text).matches()) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is not the name of a time zone.",
                    "write the name of a zone in the tz database, such as \"Europe/Berlin\".");
        }
        return text;
    }

    static String cpuFeature(String text) {
        if (!CPU_FEATURE.matcher(text).matches()) {
            throw new InvalidValueException(
                    Quoted.of(text) + " is not the name of a CPU feature.",
                    "write libvirt's name of one feature, such as \"vmx\".");
        }
        return text;
    }
}
