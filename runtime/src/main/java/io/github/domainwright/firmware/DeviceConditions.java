package io.github.domainwright.firmware;

import java.util.Optional;

/** Which mapping devices a libvirt knows at all. */
final class DeviceConditions {
    static final Condition<FirmwareRequest> DEVICE_11 = Condition.ofLibvirt("device", DeviceConditions::deviceOf11);
    static final Condition<FirmwareRequest> DEVICE_12 = Condition.ofLibvirt("device", DeviceConditions::deviceOf12);

    private static final String FIX = "install a package with a build for flash or memory";

    private DeviceConditions() {}

    private static Optional<Objection> deviceOf11(FirmwareBuild build, FirmwareRequest request) {
        return Objection.unless(
                !(build.mapping() instanceof FirmwareMapping.Igvm),
                "is an IGVM file, which libvirt does not load",
                FIX);
    }

    private static Optional<Objection> deviceOf12(FirmwareBuild build, FirmwareRequest request) {
        return build.mapping() instanceof FirmwareMapping.Kernel
                ? Optional.of(new Objection("is started as a kernel, which this libvirt does not do", FIX))
                : deviceOf11(build, request);
    }
}
