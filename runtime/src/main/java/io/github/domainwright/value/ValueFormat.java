package io.github.domainwright.value;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a text in the domain XML must look like, and how it is written there.
 *
 * <p>The same format checks a constant while javac runs and a parameter's value when a guest is built, so that both
 * are refused with the same words.
 */
public enum ValueFormat {
    /** Any text that XML 1.0 can carry. */
    TEXT("DW0204", "any text that XML 1.0 can carry", text -> text),
    /** A domain's name: not empty, no {@code '/'}, no line break (libvirt refuses these, it makes file names of them). */
    DOMAIN_NAME("DW0205", "not empty, without '/' and line breaks", TextChecks::domainName),
    /** A file's absolute path on the host; libvirt's schema accepts no other. */
    ABSOLUTE_PATH("DW0401", "an absolute path on the host", HostPaths::absolute),
    /**
     * The file of a guest's own variable store: an absolute path, not below {@code /usr}, where the templates are, nor among
     * the devices and settings of the host's kernel. libvirt accepts these too.
     */
    NVRAM_PATH("DW0117", "an absolute path, not below /usr, /dev, /proc or /sys", HostPaths::nvram),
    /**
     * The file of a disk: an absolute path, not among the devices and settings of the host's kernel, which are no regular
     * files. libvirt accepts these too.
     */
    IMAGE_PATH("DW0429", "an absolute path, not below /dev, /proc or /sys", HostPaths::image),
    /** A {@link MemorySize}, written in KiB. */
    MEMORY_SIZE(
            "DW0301",
            "a whole number with KiB, MiB, GiB or TiB",
            text -> MemorySize.parse(text).domainText()),
    /** A whole number from 1 on. */
    POSITIVE_NUMBER("DW0302", "a whole number from 1 on", TextChecks::positiveNumber),
    /** A number of vCPUs; libvirt's schema has no greater one than 65535. */
    VCPU_COUNT("DW0321", "a whole number from 1 to 65535", text -> TextChecks.numberIn(1, 65535, text)),
    /** A whole number from 0 on. */
    NATURAL_NUMBER("DW0303", "a whole number from 0 on", TextChecks::naturalNumber),
    /** A {@link MacAddress}. */
    MAC_ADDRESS(
            "DW0402",
            "six octets, not multicast, not all zero",
            text -> MacAddress.of(text).domainText()),
    /** A {@link DiskTarget}. */
    DISK_TARGET(
            "DW0403",
            "a bus prefix and letters, such as vda",
            text -> DiskTarget.parse(text).domainText()),
    /** A name of something on the host, such as a network or a bridge: not empty. */
    NAME("DW0404", "not empty", TextChecks::notEmpty),
    /** The name of a time zone, such as {@code Europe/Berlin}, as libvirt's schema has it. */
    TIME_ZONE("DW0216", "letters, digits, '_', '.', '+', '-' and '/'", TextChecks::timeZone),
    /** libvirt's name of a CPU feature, such as {@code vmx}, as its schema has it. */
    CPU_FEATURE("DW0320", "letters, digits, '-', '_' and '.'", TextChecks::cpuFeature),
    /** A universally unique identifier in its 36-character form. */
    UNIQUE_ID("DW0206", "a UUID", TextChecks::uniqueId),
    /** A text on one line, such as a title: not empty. */
    LINE("DW0207", "one line, not empty", TextChecks::line),
    /** How often a guest tries a spinlock before it tells Hyper-V; libvirt takes 4095 and more. */
    SPINLOCK_RETRIES("DW0208", "a whole number from 4095 on", text -> TextChecks.numberIn(4095, 0xFFFF_FFFFL, text)),
    /** A {@link CpuSet}, written as given. */
    CPU_SET("DW0305", "numbers and ranges, such as 0-3,8", TextChecks::cpuSet),
    /** The context id of a guest's vsock; 0 to 2 are the hypervisor's and the host's own. */
    CONTEXT_ID("DW0405", "a whole number from 3 on", text -> TextChecks.numberIn(3, 0xFFFF_FFFEL, text)),
    /** The name of a file without its directory: not empty, without {@code '/'}. */
    FILE_NAME("DW0406", "not empty, without '/'", TextChecks::fileName);

    private final String rule;
    private final String description;
    private final UnaryOperator<String> canonical;

    ValueFormat(String rule, String description, UnaryOperator<String> canonical) {
        this.rule = rule;
        this.description = description;
        this.canonical = canonical;
    }

    /** Returns the id under which a text that breaks this format is reported. */
    public String rule() {
        return rule;
    }

    /** Returns in a few words what a text of this format looks like. */
    public String description() {
        return description;
    }

    /** Tells whether libvirt writes a text of this format just as it is given. */
    public boolean isVerbatim() {
        return this != MEMORY_SIZE && this != MAC_ADDRESS;
    }

    /** Tells whether texts of this format can be counted on: {@code vda}, {@code vdb}, or 1, 2. */
    public boolean isCountable() {
        return this == DISK_TARGET || this == POSITIVE_NUMBER || this == NATURAL_NUMBER;
    }

    /**
     * Returns {@code text} as libvirt writes it.
     *
     * @throws InvalidValueException if the text does not have this format, or has a character XML 1.0 cannot carry
     */
    public String canonical(String text) {
        return canonical.apply(XmlText.require(text));
    }

    /**
     * Returns the text of {@code value} as libvirt writes it.
     *
     * @throws InvalidValueException as {@link #canonical(String)}
     */
    public String canonical(DomainValue value) {
        // As a mere text, a memory size would be without its unit.
        return this == MEMORY_SIZE && value instanceof MemorySize ? value.domainText() : canonical(value.domainText());
    }

    /** Returns why {@code text} does not have this format, if it does not. */
    public Optional<InvalidValueException> refusal(String text) {
        try {
            canonical(text);
            return Optional.empty();
        } catch (InvalidValueException e) {
            return Optional.of(e);
        }
    }
}
