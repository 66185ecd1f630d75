package io.github.domainwright.firmware;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** libvirt's conditions on a build's feature words. */
final class FeatureConditions {
    static final Condition<FirmwareRequest> SUSPEND_TO_MEMORY =
            Condition.ofLibvirt("suspend to RAM", FeatureConditions::suspendToMemory);
    static final Condition<FirmwareRequest> SUSPEND_TO_DISK =
            Condition.ofLibvirt("suspend to disk", FeatureConditions::suspendToDisk);
    static final Condition<FirmwareRequest> SECURE_BOOT =
            Condition.ofLibvirt("secure-boot feature", FeatureConditions::secureBoot);
    static final Condition<FirmwareRequest> ENROLLED_KEYS =
            Condition.ofLibvirt("enrolled keys", FeatureConditions::enrolledKeys);
    static final Condition<FirmwareRequest> SMM = Condition.ofLibvirt("SMM", FeatureConditions::smm);
    static final Condition<FirmwareRequest> SECURE_LOADER =
            Condition.ofLibvirt("secure loader", FeatureConditions::secureLoader);
    static final Condition<FirmwareRequest> LAUNCH_SECURITY_11 =
            Condition.ofLibvirt("launch security", FeatureConditions::launchSecurityOf11);
    static final Condition<FirmwareRequest> LAUNCH_SECURITY_12 =
            Condition.ofLibvirt("launch security", FeatureConditions::launchSecurityOf12);

    private FeatureConditions() {}

    private static Optional<Objection> suspendToMemory(FirmwareBuild build, FirmwareRequest request) {
        return Objection.unless(
                !request.guest().suspendToMemory() || build.has(FirmwareFeature.ACPI_S3),
                "lacks acpi-s3, the guest is to suspend to RAM",
                "switch suspend-to-mem off");
    }

    private static Optional<Objection> suspendToDisk(FirmwareBuild build, FirmwareRequest request) {
        return Objection.unless(
                !request.guest().suspendToDisk() || build.has(FirmwareFeature.ACPI_S4),
                "lacks acpi-s4, the guest is to suspend to disk",
                "switch suspend-to-disk off");
    }

    private static Optional<Objection> secureBoot(FirmwareBuild build, FirmwareRequest request) {
        return presence(build, FirmwareFeature.SECURE_BOOT, request.os().secureBoot());
    }

    private static Optional<Objection> enrolledKeys(FirmwareBuild build, FirmwareRequest request) {
        return presence(build, FirmwareFeature.ENROLLED_KEYS, request.os().enrolledKeys());
    }

    private static Optional<Objection> presence(FirmwareBuild build, FirmwareFeature feature, Tristate wanted) {
        boolean there = build.has(feature);
        return Objection.unless(
                wanted == Tristate.ABSENT || wanted == Tristate.of(there),
                (there ? "has " : "lacks ") + feature.word() + ", the guest wants it " + (there ? "absent" : "present"),
                "state a Secure Boot state for which there is a build, or install the package that has one");
    }

    private static Optional<Objection> smm(FirmwareBuild build, FirmwareRequest request) {
        return Objection.unless(
                !build.has(FirmwareFeature.REQUIRES_SMM) || request.guest().smm() != Tristate.NO,
                "requires SMM, the guest switches SMM off",
                "do not switch SMM off");
    }

    private static Optional<Objection> secureLoader(FirmwareBuild build, FirmwareRequest request) {
        LoaderElement loader = request.os().loader();
        Tristate secure = loader == null ? Tristate.ABSENT : loader.secure();
        boolean protectedFlash = build.has(FirmwareFeature.REQUIRES_SMM);
        return Objection.unless(
                secure == Tristate.ABSENT || secure == Tristate.of(protectedFlash),
                protectedFlash
                        ? "requires SMM, the guest says secure='no'"
                        : "does not require SMM, the guest says secure='yes'",
                "leave secure out; it follows from the build");
    }

    private static Optional<Objection> launchSecurityOf11(FirmwareBuild build, FirmwareRequest request) {
        if (request.guest().launchSecurity() == LaunchTechnology.TDX) {
            return Optional.of(new Objection(
                    "can not be started with TDX by a libvirt of these rules",
                    "state a libvirt that knows TDX: @LibvirtTarget(libvirt = \"12.0\")"));
        }
        return launchSecurityOf12(build, request);
    }

    private static Optional<Objection> launchSecurityOf12(FirmwareBuild build, FirmwareRequest request) {
        LaunchTechnology technology = request.guest().launchSecurity();
        List<FirmwareFeature> lacking = technology.neededFeatures().stream()
                .filter(feature -> !build.has(feature))
                .toList();
        return Objection.unless(
                lacking.isEmpty(),
                "lacks " + lacking.stream().map(FirmwareFeature::word).collect(Collectors.joining(", "))
                        + ", the guest starts with " + technology.words(),
                "install the firmware package with a build for " + technology.words());
    }
}
