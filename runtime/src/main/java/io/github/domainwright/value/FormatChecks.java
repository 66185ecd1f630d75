package io.github.domainwright.value;

import java.util.Map;

/**
 * What each {@link ValueFormat} does with a text. One switch and no function in each constant: a fresh JVM needs longer to
 * make forty functions than for all else up to its first document.
 */
final class FormatChecks {
    private FormatChecks() {}

    /** Returns {@code text} as libvirt writes it, or refuses it. */
    static String canonical(ValueFormat format, String text) {
        return switch (format) {
            case TEXT -> text;
            case DOMAIN_NAME -> TextChecks.domainName(text);
            case ABSOLUTE_PATH -> HostPaths.absolute(text);
            case NVRAM_PATH -> HostPaths.nvram(text);
            case IMAGE_PATH -> HostPaths.image(text);
            case MEMORY_SIZE -> NumberChecks.memorySize(text);
            case POSITIVE_NUMBER -> NumberChecks.positiveNumber(text);
            case NATURAL_NUMBER -> NumberChecks.naturalNumber(text);
            case MAC_ADDRESS -> TextChecks.macAddress(text);
            case DISK_TARGET -> TextChecks.diskTarget(text);
            case NAME -> TextChecks.notEmpty(text);
            case TIME_ZONE -> PatternTexts.timeZone(text);
            case CPU_FEATURE -> PatternTexts.cpuFeature(text);
            case UNIQUE_ID -> PatternTexts.uniqueId(text);
            case LINE -> TextChecks.line(text);
            case CPU_SET -> TextChecks.cpuSet(text);
            case FILE_NAME -> TextChecks.fileName(text);
            case PCI_ADDRESS -> PciAddress.parse(text).domainText();
            case USB_ADDRESS -> UsbAddress.parse(text).domainText();
            case USB_ID -> UsbId.parse(text).domainText();
            case WORLDWIDE_NAME -> DeviceTexts.worldwideName(text);
            case SERIAL_NUMBER -> TextChecks.serialNumber(text);
            case HEX_NUMBER -> DeviceTexts.hexNumber(text);
            case VENDOR_ID -> TextChecks.vendorId(text);
            case FIRMWARE_CONFIGURATION_NAME -> TextChecks.firmwareConfigurationName(text);
            case DIRTY_RING -> NumberChecks.dirtyRing(text);
            case CLOCK_ADJUSTMENT -> NumberChecks.clockAdjustment(text);
            case HOST_INTERFACE -> DeviceTexts.hostInterface(text);
            case VNC_PASSWORD -> DeviceTexts.vncPassword(text);
            case VHOST_NAME -> DeviceTexts.vhostName(text);
            case POWER_OF_TWO -> NumberChecks.powerOfTwo(text);
            case CPU_VENDOR_ID -> TextChecks.cpuVendorId(text);
            case USB_CLASS -> DeviceTexts.hexNumber(2, text);
            case USB_NUMBER -> DeviceTexts.hexNumber(4, text);
            case SCSI_ADAPTER -> DeviceTexts.scsiAdapter(text);
            case FILTER_NAME -> DeviceTexts.filterName(text);
            case BASE64 -> PatternTexts.base64(text);
            case VCPU_COUNT,
                    SPINLOCK_RETRIES,
                    CONTEXT_ID,
                    PORT,
                    MILLISECONDS,
                    CPU_SHARES,
                    CPU_PERIOD,
                    CPU_QUOTA,
                    BLKIO_WEIGHT,
                    NUMA_DISTANCE,
                    OCTET,
                    VLAN,
                    SCSI_BUS,
                    AUDIO_ID,
                    MTU,
                    ADDRESS_BITS -> NumberChecks.numberIn(format.least(), format.greatest(), text);
        };
    }

    /** Returns the parts of {@code text} by the places where they go; none if it stands in one place. */
    static Map<String, String> parts(ValueFormat format, String text) {
        return switch (format) {
            case PCI_ADDRESS -> PciAddress.parse(text).parts();
            case USB_ADDRESS -> UsbAddress.parse(text).parts();
            case USB_ID -> UsbId.parse(text).parts();
            default -> Map.of();
        };
    }
}
