package io.github.domainwright.firmware.resolve;

/**
 * libvirt does not accept a document.
 *
 * @param stage when
 * @param kind libvirt's error class
 * @param rule what was broken, in a few words that do not change
 * @param message what is wrong and what to change, in our words
 */
public record Refusal(Stage stage, Kind kind, String rule, String message) {
    /** When libvirt says so. */
    public enum Stage {
        /** When the document is handed in or read back. */
        DOCUMENT,
        /** When the guest is started; the document itself is accepted. */
        START
    }

    /** The error class, which libvirt puts before the message. */
    public enum Kind {
        /** The document can not be understood. */
        XML_ERROR("XML error"),
        /** The document contradicts itself; libvirt prints no class for it. */
        XML_DETAIL(""),
        /** It is understood, but not to be had. */
        UNSUPPORTED_CONFIGURATION("unsupported configuration"),
        /** Nothing fits. */
        OPERATION_FAILED("operation failed");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        /** Returns libvirt's words for the class; empty where it prints none. */
        public String prefix() {
            return prefix;
        }
    }

    Refusal at(Stage other) {
        return new Refusal(other, kind, rule, message);
    }
}
