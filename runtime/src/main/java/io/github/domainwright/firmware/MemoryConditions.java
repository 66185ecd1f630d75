package io.github.domainwright.firmware;

import io.github.domainwright.firmware.FirmwareMapping.Memory;
import io.github.domainwright.firmware.FirmwareMapping.MemoryWithVarstore;
import java.util.Optional;

/** libvirt's conditions on builds that are copied into memory, and on {@code <varstore>}. */
final class MemoryConditions {
    static final Condition<FirmwareRequest> LOADER_TYPE =
            Condition.ofLibvirt("loader type", MemoryConditions::loaderType);
    static final Condition<FirmwareRequest> READONLY = Condition.ofLibvirt("readonly", MemoryConditions::readonly);
    static final Condition<FirmwareRequest> STATELESS_12 =
            Condition.ofLibvirt("stateless", MemoryConditions::statelessOf12);
    static final Condition<FirmwareRequest> NVRAM_12 = Condition.ofLibvirt("NVRAM", MemoryConditions::nvramOf12);
    static final Condition<FirmwareRequest> VARSTORE_12 =
            Condition.ofLibvirt("varstore", MemoryConditions::varstoreOf12);

    private MemoryConditions() {}

    private static Optional<Objection> loaderType(FirmwareBuild build, FirmwareRequest request) {
        LoaderElement loader = request.os().loader();
        return Objection.unless(
                !isMemory(build) || loader == null || loader.type() != LoaderType.PFLASH,
                "is copied into memory, the guest says type='pflash'",
                "leave the loader type out");
    }

    private static Optional<Objection> readonly(FirmwareBuild build, FirmwareRequest request) {
        LoaderElement loader = request.os().loader();
        return Objection.unless(
                !isMemory(build) || loader == null || loader.readonly() != Tristate.NO,
                "is copied into memory, the guest says readonly='no'",
                "leave readonly out");
    }

    private static Optional<Objection> statelessOf12(FirmwareBuild build, FirmwareRequest request) {
        LoaderElement loader = request.os().loader();
        if (!isMemory(build) || loader == null || loader.stateless() == Tristate.ABSENT) {
            return Optional.empty();
        }
        boolean keeps = build.mapping() instanceof MemoryWithVarstore;
        return Objection.unless(
                loader.stateless() != Tristate.of(keeps),
                keeps ? "keeps variables, the guest is stateless" : "forgets variables, the guest says stateless='no'",
                "leave stateless out");
    }

    private static Optional<Objection> nvramOf12(FirmwareBuild build, FirmwareRequest request) {
        return Objection.unless(
                !isMemory(build) || request.os().nvram() == null,
                "has no NVRAM, the guest has an NVRAM element",
                "leave the NVRAM element out");
    }

    private static Optional<Objection> varstoreOf12(FirmwareBuild build, FirmwareRequest request) {
        VarstoreElement varstore = request.os().varstore();
        if (varstore == null) {
            return Optional.empty();
        }
        if (!(build.mapping() instanceof MemoryWithVarstore memory)) {
            return Optional.of(new Objection(
                    "is " + build.mapping().words() + ", the guest has a varstore",
                    "leave the varstore out, or install a package with a uefi-vars build"));
        }
        return Objection.unless(
                varstore.template() == null || varstore.template().equals(memory.template()),
                "has the varstore template " + memory.template() + ", the guest names " + varstore.template(),
                "leave the varstore template out");
    }

    private static boolean isMemory(FirmwareBuild build) {
        return build.mapping() instanceof Memory || build.mapping() instanceof MemoryWithVarstore;
    }
}
