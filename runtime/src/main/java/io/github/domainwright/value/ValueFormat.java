package io.github.domainwright.value;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a text in the domain XML must look like, and how it is written there.
 *
 * <p>The same format checks a constant while javac runs and a parameter's value when a guest is built, so that both
 * are refused with the same words.
 */
public enum ValueFormat {
    /** Any text that XML 1.0 can carry. */
    TEXT("DW0204", "any text that XML 1.0 can carry"),
    /** A domain's name: not empty, no {@code '/'}, no line break (libvirt refuses these, it makes file names of them). */
    DOMAIN_NAME("DW0205", "not empty, without '/' and line breaks"),
    /** A file's absolute path on the host; libvirt's schema accepts no other. */
    ABSOLUTE_PATH("DW0401", "an absolute path on the host"),
    /**
     * The file of a guest's own variable store: an absolute path, not below {@code /usr}, where the templates are, nor among
     * the devices and settings of the host's kernel. libvirt accepts these too.
     */
    NVRAM_PATH("DW0117", "an absolute path, not below /usr, /dev, /proc or /sys"),
    /**
     * The file of a disk: an absolute path, not among the devices and settings of the host's kernel, which are no regular
     * files. libvirt accepts these too.
     */
    IMAGE_PATH("DW0429", "an absolute path, not below /dev, /proc or /sys"),
    /** A {@link MemorySize}, written in KiB. */
    MEMORY_SIZE("DW0301", "a whole number with KiB, MiB, GiB or TiB"),
    /** A whole number from 1 on. */
    POSITIVE_NUMBER("DW0302", "a whole number from 1 on"),
    /** A number of vCPUs; libvirt's schema has no greater one than 65535. */
    VCPU_COUNT("DW0321", "a whole number from 1 to 65535", 1, 65535),
    /** A whole number from 0 on. */
    NATURAL_NUMBER("DW0303", "a whole number from 0 on"),
    /** A {@link MacAddress}. */
    MAC_ADDRESS("DW0402", "six octets, not multicast, not all zero"),
    /** A {@link DiskTarget}. */
    DISK_TARGET("DW0403", "a bus prefix and letters, such as vda"),
    /** A name of something on the host, such as a network or a bridge: not empty. */
    NAME("DW0404", "not empty"),
    /** The name of a time zone, such as {@code Europe/Berlin}, as libvirt's schema has it. */
    TIME_ZONE("DW0216", "letters, digits, '_', '.', '+', '-' and '/'"),
    /** libvirt's name of a CPU feature, such as {@code vmx}, as its schema has it. */
    CPU_FEATURE("DW0320", "letters, digits, '-', '_' and '.'"),
    /** A universally unique identifier in its 36-character form. */
    UNIQUE_ID("DW0206", "a UUID"),
    /** A text on one line, such as a title: not empty. */
    LINE("DW0207", "one line, not empty"),
    /** How often a guest tries a spinlock before it tells Hyper-V; libvirt takes 4095 and more. */
    SPINLOCK_RETRIES("DW0208", "a whole number from 4095 on", 4095, 0xFFFF_FFFFL),
    /** A {@link CpuSet}, written as given. */
    CPU_SET("DW0305", "numbers and ranges, such as 0-3,8"),
    /** The context id of a guest's vsock; 0 to 2 are the hypervisor's and the host's own. */
    CONTEXT_ID("DW0405", "a whole number from 3 on", 3, 0xFFFF_FFFEL),
    /** The name of a file without its directory: not empty, without {@code '/'}. */
    FILE_NAME("DW0406", "not empty, without '/'"),
    /** A {@link PciAddress}: libvirt has an attribute for each of its parts. */
    PCI_ADDRESS(
            "DW0445",
            "the address of a PCI device, such as 0000:03:00.0",
            List.of("@domain", "@bus", "@slot", "@function")),
    /** A {@link UsbAddress}: libvirt has an attribute for each of its parts. */
    USB_ADDRESS(
            "DW0446",
            "the bus and the number of a USB device, such as 1:4",
            List.of("address/@bus", "address/@device")),
    /** A {@link UsbId}: libvirt has an element for each of its parts. */
    USB_ID(
            "DW0447",
            "the maker and the product of a USB device, such as 046d:0a5d",
            List.of("vendor/@id", "product/@id")),
    /** A worldwide name: 16 hexadecimal digits. */
    WORLDWIDE_NAME("DW0448", "16 hexadecimal digits"),
    /** A disk's serial number; QEMU's driver takes no other characters. */
    SERIAL_NUMBER("DW0449", "letters, digits, spaces, '_', '-', '.' and '+'"),
    /** A port of TCP or UDP. */
    PORT("DW0450", "a port from 1 to 65535", 1, 65_535),
    /** A number in hexadecimal digits, such as a policy of AMD SEV. */
    HEX_NUMBER("DW0225", "a hexadecimal number, such as 0x0033"),
    /** A number of milliseconds that the firmware takes. */
    MILLISECONDS("DW0227", "a number from 0 to 65535", 0, 65_535),
    /** The vendor that an x86 guest sees: libvirt takes up to 12 characters, and no comma. */
    VENDOR_ID("DW0228", "up to 12 characters without a comma"),
    /** The name of a text in QEMU's firmware configuration: what does not begin with {@code opt/} is QEMU's own. */
    FIRMWARE_CONFIGURATION_NAME("DW0229", "opt/ and a name"),
    /** A guest's weight among others; the least that the host's kernel takes is 2. */
    CPU_SHARES("DW0335", "a whole number from 2 on", 2, 262_144),
    /** A period of the CPU scheduler in microseconds; libvirt takes 1000 to 1000000. */
    CPU_PERIOD("DW0336", "microseconds from 1000 to 1000000", 1_000, 1_000_000),
    /** What may be used of a period, in microseconds; libvirt takes 1000 and more. */
    CPU_QUOTA("DW0337", "microseconds from 1000 on", 1_000, 17_592_186_044_415L),
    /** A guest's weight in the host's block I/O, as libvirt's schema has it. */
    BLKIO_WEIGHT("DW0370", "a whole number from 100 to 1000", 100, 1_000),
    /** How far two NUMA cells are from each other; the least is that of a cell to itself. */
    NUMA_DISTANCE("DW0338", "a number from 10 to 254", 10, 254),
    /** How many pages KVM's ring of changed pages holds. */
    DIRTY_RING("DW0339", "a power of two from 1024 to 65536"),
    /** A difference between clocks in seconds, or {@code reset}. */
    CLOCK_ADJUSTMENT("DW0340", "a number of seconds, or reset"),
    /** A number that one octet holds. */
    OCTET("DW0451", "a number from 0 to 255", 0, 255),
    /** The number of a VLAN. */
    VLAN("DW0452", "a number from 0 to 4095", 0, 4095),
    /** The name of a network device of the host; Linux takes up to 15 characters. */
    HOST_INTERFACE("DW0453", "a name of up to 15 characters, without '/' and spaces"),
    /** A VNC password: the protocol knows no longer ones. */
    VNC_PASSWORD("DW0454", "1 to 8 characters"),
    /** The name of a SCSI target of the host's kernel. */
    VHOST_NAME("DW0455", "naa. and 16 hexadecimal digits"),
    /** A number such as 256, 512 or 1024. */
    POWER_OF_TWO("DW0463", "a power of two"),
    /** A vendor of exactly 12 characters, as an x86 CPU has it. */
    CPU_VENDOR_ID("DW0465", "12 characters without a comma"),
    /** A class of USB devices. */
    USB_CLASS("DW0466", "a hexadecimal number of up to 2 digits, such as 0x08"),
    /** The maker or the product of a USB device. */
    USB_NUMBER("DW0467", "a hexadecimal number of up to 4 digits, such as 0x046d"),
    /** The kernel's name of a SCSI adapter of the host. */
    SCSI_ADAPTER("DW0468", "scsi_host and a number"),
    /** The number of a SCSI bus of the host. */
    SCSI_BUS("DW0469", "a number from 0 to 99", 0, 99),
    /** The name of a network filter. */
    FILTER_NAME("DW0470", "a name as XML has it, without colons"),
    /** The number by which a sound card names what is behind it. */
    AUDIO_ID("DW0472", "a number from 1 to 255", 1, 255),
    /** The greatest size of a packet; the schema's number has 16 bits. */
    MTU("DW0473", "a number from 1 to 65535", 1, 65_535),
    /** How many bits a guest's physical address has, as QEMU takes it. */
    ADDRESS_BITS("DW0347", "a number from 32 to 52", 32, 52),
    /** A text in Base64, such as a certificate. */
    BASE64("DW0226", "a text in Base64");

    private final String rule;
    private final String description;
    private final List<String> places;
    private final long least;
    private final long greatest;

    /** A format that is no range of numbers, so that no number has it without a look at its text. */
    ValueFormat(String rule, String description) {
        this(rule, description, Long.MAX_VALUE, Long.MIN_VALUE);
    }

    ValueFormat(String rule, String description, List<String> places) {
        this(rule, description, Long.MAX_VALUE, Long.MIN_VALUE, places);
    }

    ValueFormat(String rule, String description, long least, long greatest) {
        this(rule, description, least, greatest, List.of());
    }

    ValueFormat(String rule, String description, long least, long greatest, List<String> places) {
        this.rule = rule;
        this.description = description;
        this.least = least;
        this.greatest = greatest;
        this.places = places;
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
        return this != MEMORY_SIZE && this != MAC_ADDRESS && this != WORLDWIDE_NAME;
    }

    /**
     * Returns where the parts of a value go that libvirt writes in several places, as paths below its element, such as
     * {@code @bus}; empty for all others, which stand in one place.
     */
    public List<String> parts() {
        return places;
    }

    /**
     * Returns the part of {@code text} that goes to {@code place}, one of {@link #parts()}.
     *
     * @throws InvalidValueException if the text does not have this format
     */
    public String part(String place, String text) {
        return Objects.requireNonNull(FormatChecks.parts(this, text).get(place), place);
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
        return FormatChecks.canonical(this, XmlText.require(text));
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

    /** Returns the least number of a range. */
    long least() {
        return least;
    }

    /** Returns the greatest number of a range. */
    long greatest() {
        return greatest;
    }

    /** Tells whether {@code number} surely has this format; if not, its text has to be looked at. */
    public boolean admits(long number) {
        return least <= number && number <= greatest;
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
