package io.github.domainwright.value;

import java.util.regex.Pattern;

/** The checks behind {@link ValueFormat}: each returns the text as libvirt writes it, or refuses it. */
final class TextChecks {
    private static final Pattern UNIQUE_ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final Pattern TIME_ZONE = Pattern.compile("[a-zA-Z0-9_.+/-]+");
    private static final Pattern CPU_FEATURE = Pattern.compile("[a-zA-Z0-9_.-]+");

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

    static String macAddress(String text) {
        return MacAddress.of(text).domainText();
    }

    static String diskTarget(String text) {
        return DiskTarget.parse(text).domainText();
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
