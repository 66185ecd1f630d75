package io.github.domainwright.value;

/** The checks behind {@link ValueFormat}: each returns the text as libvirt writes it, or refuses it. */
final class TextChecks {
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

    /** Every guest's serial numbers come by here, so this is no pattern. */
    private static boolean isInSerialNumber(char c) {
        return switch (c) {
            case '_', '.', '+', ' ', '-' -> true;
            default -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        };
    }

    static String serialNumber(String text) {
        boolean isFine = !text.isEmpty();
        for (int i = 0; isFine && i < text.length(); i++) {
            isFine = isInSerialNumber(text.charAt(i));
        }
        if (!isFine) {
            throw new InvalidValueException(
                    Quoted.of(text) + " has characters that libvirt refuses in a serial number.",
                    "use letters, digits, spaces, '_', '-', '.' and '+'.");
        }
        return text;
    }
}
