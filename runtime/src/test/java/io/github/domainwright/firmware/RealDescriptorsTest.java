package io.github.domainwright.firmware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.SecureBootState;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The descriptors of a Debian 12 host, below the directory that {@code domainwright.firmware.root} names. */
@EnabledIfSystemProperty(named = "domainwright.firmware.root", matches = ".+")
final class RealDescriptorsTest {
    private final FirmwareDescriptors host =
            FirmwareDescriptors.under(Path.of(System.getProperty("domainwright.firmware.root", "/")));

    @Test
    void readsEachOfThem() {
        assertThat(host.leftOut()).isEmpty();
        assertThat(host.builds())
                .extracting(FirmwareBuild::name)
                .contains("40-edk2-x86_64-secure-enrolled.json", "60-edk2-aarch64.json");
    }

    @Test
    void findsTheFilesOfTheSecureBootBuild() {
        FirmwareSelection selection = host.select(FirmwareRequirement.of(Architecture.X86_64, "q35")
                .secureBoot(SecureBootState.ENFORCED)
                .build());

        assertThat(selection.orElseRefuse().name()).isEqualTo("40-edk2-x86_64-secure-enrolled.json");
        assertThat(selection.warnings()).isEmpty();
    }

    /** Debian 12's {@code 50-edk2-aarch64-secure.json} names an executable that its package does not have. */
    @Test
    void warnsOfADescriptorThatNamesAMissingFile() {
        FirmwareSelection selection = host.select(FirmwareRequirement.of(Architecture.AARCH64, "virt")
                .secureBoot(SecureBootState.SETUP_MODE)
                .build());
        assumeThat(selection.chosen().map(FirmwareBuild::name)).contains("50-edk2-aarch64-secure.json");

        assertThat(selection.warnings())
                .anyMatch(warning ->
                        warning.contains("/usr/share/AAVMF/AAVMF_CODE.secboot.fd") && warning.contains("not there"));
    }
}
