package io.github.domainwright.benchmarks.firmware;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.firmware.FirmwareDescriptors;
import io.github.domainwright.firmware.FirmwareRequirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A host with 60 firmware descriptors, many times what distributions ship, of which the last fits. */
public final class Descriptors {
    private static final int COUNT = 60;
    private static final List<String> FEATURES = List.of(
            "\"verbose-dynamic\"",
            "\"amd-sev\", \"verbose-dynamic\"",
            "\"secure-boot\", \"requires-smm\"",
            "\"acpi-s3\", \"requires-smm\", \"secure-boot\"");

    private Descriptors() {}

    /** Returns the question that is asked. */
    public static FirmwareRequirement requirement() {
        return FirmwareRequirement.of(Architecture.X86_64, "pc-q35-7.2")
                .secureBoot(SecureBootState.ENFORCED)
                .build();
    }

    /** Writes the descriptors below {@code root} and reads them as a host's. */
    public static FirmwareDescriptors under(Path root) throws IOException {
        Path directory = Files.createDirectories(root.resolve("usr/share/qemu/firmware"));
        for (int i = 0; i < COUNT; i++) {
            boolean fits = i == COUNT - 1;
            String features =
                    fits ? "\"secure-boot\", \"requires-smm\", \"enrolled-keys\"" : FEATURES.get(i % FEATURES.size());
            Files.writeString(directory.resolve("%02d-build.json".formatted(i)), descriptor(i, features));
        }
        return FirmwareDescriptors.under(root);
    }

    private static String descriptor(int number, String features) {
        boolean isArm = number % 3 == 1;
        return """
                {
                  "description": "build %d",
                  "interface-types": ["uefi"],
                  "mapping": {
                    "device": "flash",
                    "executable": {"filename": "/usr/share/OVMF/CODE_%d.fd", "format": "raw"},
                    "nvram-template": {"filename": "/usr/share/OVMF/VARS_%d.fd", "format": "raw"}
                  },
                  "targets": [{"architecture": "%s", "machines": ["%s"]}],
                  "features": [%s],
                  "tags": []
                }
                """.formatted(
                        number, number, number, isArm ? "aarch64" : "x86_64", isArm ? "virt-*" : "pc-q35-*", features);
    }
}
