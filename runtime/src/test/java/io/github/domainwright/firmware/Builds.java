package io.github.domainwright.firmware;

import java.util.List;
import java.util.Set;

/** Builds and requests for tests of single conditions: everything fits until a test changes it. */
final class Builds {
    static final FirmwareImage RAW_CODE = new FirmwareImage("/code", ImageFormat.RAW);
    static final FirmwareImage RAW_VARS = new FirmwareImage("/vars", ImageFormat.RAW);
    static final FirmwareMapping SPLIT = new FirmwareMapping.SplitFlash(RAW_CODE, RAW_VARS);
    static final FirmwareMapping COMBINED = new FirmwareMapping.CombinedFlash(RAW_CODE);
    static final FirmwareMapping STATELESS = new FirmwareMapping.StatelessFlash(RAW_CODE);
    static final FirmwareMapping MEMORY = new FirmwareMapping.Memory("/code");
    static final FirmwareMapping VARSTORE = new FirmwareMapping.MemoryWithVarstore("/code", "/vars.json");
    static final FirmwareMapping KERNEL = new FirmwareMapping.Kernel("/code");
    static final FirmwareMapping IGVM = new FirmwareMapping.Igvm("/code");

    /** Without any feature. */
    static final FirmwareBuild PLAIN = of("60-plain.json", SPLIT);

    /** With what a guest with Secure Boot needs. */
    static final FirmwareBuild ENROLLED = of(
            "40-enrolled.json",
            SPLIT,
            FirmwareFeature.SECURE_BOOT,
            FirmwareFeature.ENROLLED_KEYS,
            FirmwareFeature.REQUIRES_SMM);

    private Builds() {}

    static FirmwareMapping mapping(String name) {
        return switch (name) {
            case "split" -> SPLIT;
            case "qcow2" ->
                new FirmwareMapping.SplitFlash(
                        new FirmwareImage("/code", ImageFormat.QCOW2), new FirmwareImage("/vars", ImageFormat.QCOW2));
            case "combined" -> COMBINED;
            case "stateless" -> STATELESS;
            case "memory" -> MEMORY;
            case "varstore" -> VARSTORE;
            case "kernel" -> KERNEL;
            case "igvm" -> IGVM;
            default -> throw new IllegalArgumentException(name);
        };
    }

    static FirmwareBuild of(FirmwareMapping mapping, FirmwareFeature... features) {
        return of("50-test.json", mapping, features);
    }

    static FirmwareBuild of(String name, FirmwareMapping mapping, FirmwareFeature... features) {
        return new FirmwareBuild(
                name,
                List.of(FirmwareInterface.UEFI),
                mapping,
                List.of(new FirmwareTarget("x86_64", List.of("pc-q35-*", "pc-i440fx-*"))),
                Set.of(features),
                new Provenance(true, Confidence.DESCRIPTOR, "test", ""));
    }

    /** A selector over builds that descriptors name. */
    static FirmwareSelector selector(FirmwareBuild... builds) {
        List<Offer> offers = List.of(builds).stream()
                .map(build -> Offer.of(build, List.of()))
                .toList();
        return new FirmwareSelector("test", offers, List.of());
    }
}
