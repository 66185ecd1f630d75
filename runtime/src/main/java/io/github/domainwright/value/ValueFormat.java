package io.github.domainwright.value;

import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What a text in the domain XML must look like, and how it is written there.
 *
 * <p>The same format checks a constant while javac runs and a parameter's value when a guest is built, so that both
 * are refused with the same words.
 */
public enum ValueFormat {
    /** Any text that XML 1.0 can carry. */
    TEXT("DW0204", text -> text),
    /** A domain's name: not empty, no {@code '/'}, no line break (libvirt refuses these, it makes file names of them). */
    DOMAIN_NAME("DW0205", TextChecks::domainName),
    /** A file's absolute path on the host; libvirt's schema accepts no other. */
    ABSOLUTE_PATH("DW0401", TextChecks::absolutePath),
    /** A {@link MemorySize}, written in KiB. */
    MEMORY_SIZE("DW0301", text -> MemorySize.parse(text).domainText()),
    /** A whole number from 1 on. */
    POSITIVE_NUMBER("DW0302", TextChecks::positiveNumber),
    /** A whole number from 0 on. */
    NATURAL_NUMBER("DW0303", TextChecks::naturalNumber),
    /** A {@link MacAddress}. */
    MAC_ADDRESS("DW0402", text -> MacAddress.of(text).domainText()),
    /** A {@link DiskTarget}. */
    DISK_TARGET("DW0403", text -> DiskTarget.parse(text).domainText()),
    /** A name of something on the host, such as a network or a bridge: not empty. */
    NAME("DW0404", TextChecks::notEmpty),
    /** A universally unique identifier in its 36-character form. */
    UNIQUE_ID("DW0206", TextChecks::uniqueId);

    private final String rule;
    private final UnaryOperator<String> canonical;

    ValueFormat(String rule, UnaryOperator<String> canonical) {
        this.rule = rule;
        this.canonical = canonical;
    }

    /** Returns the id under which a text that breaks this format is reported. */
    public String rule() {
        return rule;
    }

    /**
     * Returns {@code text} as libvirt writes it.
     *
     * @throws InvalidValueException if the text does not have this format, or has a character XML 1.0 cannot carry
     */
    public String canonical(String text) {
        return canonical.apply(XmlText.require(text));
    }

    /** Returns {@code number} as libvirt writes it; see {@link #canonical(String)}. */
    public String canonical(long number) {
        return canonical(Long.toString(number));
    }

    /** Returns {@code id} as libvirt writes it; it always has this format. */
    public String canonical(UUID id) {
        return canonical(id.toString());
    }
}
