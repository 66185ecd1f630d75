package io.github.domainwright.firmware.resolve;

/** Makes domain documents around an {@code <os>} that a test is about. */
final class Documents {
    private Documents() {}

    /**
     * Makes a document of a q35 guest with ACPI.
     *
     * @param os {@code efi}, {@code bios}, another word or {@code hand}, and the children of {@code <os>}
     */
    static String q35(String os) {
        return of(os, "q35", "<acpi/>");
    }

    static String of(String os, String machine, String features) {
        String[] parts = os.split(" ", 2);
        String firmware = parts[0].equals("hand") ? "" : " firmware='" + parts[0] + "'";
        return "<domain type='kvm'><name>guest</name><os" + firmware + "><type arch='x86_64' machine='" + machine
                + "'>hvm</type>" + (parts.length > 1 ? parts[1] : "") + "</os><features>" + features
                + "</features></domain>";
    }

    /** Adds an element behind all others. */
    static String with(String document, String element) {
        return document.replace("</domain>", element + "</domain>");
    }
}
