package io.github.domainwright.firmware;

import java.util.Optional;
import java.util.stream.Collectors;

/** libvirt's conditions on what a build is, which files it consists of and where it runs. */
final class PlacementConditions {
    static final Condition<FirmwareRequest> ARCHITECTURE =
            Condition.ofLibvirt("architecture", PlacementConditions::architecture);
    static final Condition<FirmwareRequest> MACHINE = Condition.ofLibvirt("machine", PlacementConditions::machine);
    static final Condition<FirmwareRequest> INTERFACE_11 =
            Condition.ofLibvirt("interface", PlacementConditions::interfaceOf11);
    static final Condition<FirmwareRequest> INTERFACE_12 =
            Condition.ofLibvirt("interface", PlacementConditions::interfaceOf12);
    static final Condition<FirmwareRequest> LOADER_PATH =
            Condition.ofLibvirt("loader path", PlacementConditions::loaderPath);
    static final Condition<FirmwareRequest> TEMPLATE_11 =
            Condition.ofLibvirt("NVRAM template", PlacementConditions::templateOf11);
    static final Condition<FirmwareRequest> TEMPLATE_12 =
            Condition.ofLibvirt("NVRAM template", PlacementConditions::templateOf12);

    private PlacementConditions() {}

    private static Optional<Objection> architecture(FirmwareBuild build, FirmwareRequest request) {
        String wanted = request.guest().architecture();
        return Objection.unless(
                build.targets().stream()
                        .anyMatch(target -> target.architecture().equals(wanted)),
                "is for "
                        + build.targets().stream()
                                .map(FirmwareTarget::architecture)
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + ", the guest is " + wanted,
                "install the firmware package for " + wanted + " guests");
    }

    private static Optional<Objection> machine(FirmwareBuild build, FirmwareRequest request) {
        String architecture = request.guest().architecture();
        String machine = request.guest().machine();
        String machines = build.targets().stream()
                .filter(target -> target.architecture().equals(architecture))
                .flatMap(target -> target.machines().stream())
                .collect(Collectors.joining(", "));
        return Objection.unless(
                build.runsOn(architecture, machine),
                "runs on machines " + (machines.isEmpty() ? "that are not known" : machines) + ", the guest has "
                        + machine,
                machines.isEmpty() ? "use a source that knows its machines" : "choose a machine type of " + machines);
    }

    private static Optional<Objection> interfaceOf11(FirmwareBuild build, FirmwareRequest request) {
        if (request.os().firmware() != null) {
            return shows(build, FirmwareInterface.of(request.os().firmware()));
        }
        LoaderElement loader = request.os().loader();
        if (loader == null || loader.type() == null) {
            return Optional.of(new Objection("is never looked up for a loader without a type", "set loader/@type"));
        }
        return shows(build, loader.type() == LoaderType.PFLASH ? FirmwareInterface.UEFI : FirmwareInterface.BIOS);
    }

    private static Optional<Objection> interfaceOf12(FirmwareBuild build, FirmwareRequest request) {
        LoaderElement loader = request.os().loader();
        boolean romByHand = !request.isAutomatic() && loader != null && loader.type() == LoaderType.ROM;
        return romByHand ? Optional.empty() : interfaceOf11(build, request);
    }

    private static Optional<Objection> shows(FirmwareBuild build, FirmwareInterface wanted) {
        return Objection.unless(
                build.interfaces().contains(wanted),
                "shows the guest "
                        + build.interfaces().stream()
                                .map(FirmwareInterface::word)
                                .collect(Collectors.joining(", "))
                        + ", not " + wanted.word(),
                wanted == FirmwareInterface.BIOS
                        ? "pin nothing: a BIOS guest needs no file to be named"
                        : "install a firmware package with a build for " + wanted.word());
    }

    private static Optional<Objection> loaderPath(FirmwareBuild build, FirmwareRequest request) {
        LoaderElement loader = request.os().loader();
        if (loader == null || loader.path() == null || build.mapping() instanceof FirmwareMapping.Kernel) {
            return Optional.empty();
        }
        return Objection.unless(
                loader.path().equals(build.mapping().executablePath()),
                "has the executable " + build.mapping().executablePath() + ", the guest names " + loader.path(),
                "leave the loader path out");
    }

    private static Optional<Objection> templateOf11(FirmwareBuild build, FirmwareRequest request) {
        return build.mapping() instanceof FirmwareMapping.Flash ? template(build, request) : Optional.empty();
    }

    private static Optional<Objection> templateOf12(FirmwareBuild build, FirmwareRequest request) {
        return build.mapping() instanceof FirmwareMapping.Kernel ? Optional.empty() : template(build, request);
    }

    private static Optional<Objection> template(FirmwareBuild build, FirmwareRequest request) {
        NvramElement nvram = request.os().nvram();
        if (nvram == null || nvram.template() == null) {
            return Optional.empty();
        }
        String own = build.mapping() instanceof FirmwareMapping.SplitFlash split
                ? split.template().path()
                : null;
        return Objection.unless(
                nvram.template().equals(own),
                (own == null ? "has no NVRAM template" : "has the NVRAM template " + own) + ", the guest names "
                        + nvram.template(),
                "leave the NVRAM template out");
    }
}
