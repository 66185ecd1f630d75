package io.github.domainwright.firmware;

import java.util.Optional;

/** Which mapping devices a libvirt knows at all. */
final class DeviceConditions {
    static final Condition<FirmwareRequest> DEVICE_11 = Condition.ofLibvirt("device", DeviceConditions::deviceOf11);
    static final Condition<FirmwareRequest> DEVICE_12 = Condition.ofLibvirt("device", DeviceConditions::deviceOf12);

    private static final String FIX = "install a package with a build for flash or memory";

    private DeviceConditions() {}

    /** A build that is started as a kernel takes the place of the guest's. */
    private static Optional<Objection> deviceOf11(FirmwareBuild build, FirmwareRequest request) {
        String kernel = request.guest().kernel();
        if (build.mapping() instanceof FirmwareMapping.Kernel own && kernel != null) {
            return Objection.unless(
                    kernel.equals(own.executablePath()),
                    "is started as a kernel, the guest has its own: " + kernel,
                    "leave the kernel out");
        }
        return igvm(build);
    }

    private static Optional<Objection> deviceOf12(FirmwareBuild build, FirmwareRequest request) {
        return build.mapping() instanceof FirmwareMapping.Kernel
                ? Optional.of(new Objection("is started as a kernel, which this libvirt does not do", FIX))
                : igvm(build);
    }

    private static Optional<Objection> igvm(FirmwareBuild build) {
        return Objection.unless(
                !(build.mapping() instanceof FirmwareMapping.Igvm),
                "is an IGVM file, which libvirt does not load",
                FIX);
    }
}
