package io.github.domainwright.firmware;

import java.util.List;

/**
 * Which conditions libvirt has, and in which order they are tried here. libvirt's answer does not depend on the order:
 * all have to hold; the order decides what an explanation names first.
 */
final class LibvirtConditions {
    private LibvirtConditions() {}

    static List<Condition<FirmwareRequest>> of11() {
        return List.of(
                PlacementConditions.ARCHITECTURE,
                PlacementConditions.MACHINE,
                DeviceConditions.DEVICE_11,
                PlacementConditions.INTERFACE_11,
                PlacementConditions.LOADER_PATH,
                PlacementConditions.TEMPLATE_11,
                FeatureConditions.LAUNCH_SECURITY_11,
                FeatureConditions.SECURE_BOOT,
                FeatureConditions.ENROLLED_KEYS,
                FeatureConditions.SMM,
                FeatureConditions.SECURE_LOADER,
                FeatureConditions.SUSPEND_TO_MEMORY,
                FeatureConditions.SUSPEND_TO_DISK,
                FlashConditions.LOADER_TYPE,
                MemoryConditions.LOADER_TYPE,
                FlashConditions.MODE_11,
                FlashConditions.READONLY_11,
                MemoryConditions.READONLY,
                FormatConditions.EXECUTABLE_11);
    }

    static List<Condition<FirmwareRequest>> of12() {
        return List.of(
                PlacementConditions.ARCHITECTURE,
                PlacementConditions.MACHINE,
                DeviceConditions.DEVICE_12,
                PlacementConditions.INTERFACE_12,
                PlacementConditions.LOADER_PATH,
                PlacementConditions.TEMPLATE_12,
                FeatureConditions.LAUNCH_SECURITY_12,
                FeatureConditions.SECURE_BOOT,
                FeatureConditions.ENROLLED_KEYS,
                FeatureConditions.SMM,
                FeatureConditions.SECURE_LOADER,
                FeatureConditions.SUSPEND_TO_MEMORY,
                FeatureConditions.SUSPEND_TO_DISK,
                FlashConditions.LOADER_TYPE,
                MemoryConditions.LOADER_TYPE,
                FlashConditions.MODE_12,
                FlashConditions.READONLY_12,
                FlashConditions.NVRAM_12,
                MemoryConditions.READONLY,
                MemoryConditions.STATELESS_12,
                MemoryConditions.NVRAM_12,
                MemoryConditions.VARSTORE_12,
                FormatConditions.EXECUTABLE_12,
                FormatConditions.TEMPLATE_12);
    }
}
