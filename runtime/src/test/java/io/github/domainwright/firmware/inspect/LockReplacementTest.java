package io.github.domainwright.firmware.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.firmware.FirmwareBuild;
import io.github.domainwright.firmware.FirmwareRequirement;
import io.github.domainwright.firmware.FirmwareSource;
import io.github.domainwright.firmware.FirmwareTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LockReplacementTest {
    private final FirmwareSource bookworm = FirmwareTable.builtIn().distro("debian", "12");
    private final FirmwareRequirement secureBoot = FirmwareRequirement.of(Architecture.X86_64, "q35")
            .secureBoot(SecureBootState.ENFORCED)
            .build();

    @TempDir
    Path root;

    @Test
    void proposesNothingWhereTheChoiceIsTheSame() throws IOException, FirmwareLockException {
        assertThat(lock(bookworm).replacement(bookworm, secureBoot)).isEmpty();
    }

    @Test
    void proposesTheBuildOfTheSameFlavourElsewhere() throws IOException, FirmwareLockException {
        FirmwareSource fedora = FirmwareTable.builtIn().distro("fedora", "43");

        FirmwareBuild proposed = lock(bookworm).replacement(fedora, secureBoot).orElseThrow();

        assertThat(proposed.mapping().executablePath()).isEqualTo("/usr/share/edk2/ovmf/OVMF_CODE.secboot.fd");
        assertThat(proposed.mapping().templatePath()).contains("/usr/share/edk2/ovmf/OVMF_VARS.secboot.fd");
    }

    /** Alpine has Secure Boot without SMM only: nothing weaker is proposed. */
    @Test
    void proposesNothingWeaker() throws IOException, FirmwareLockException {
        FirmwareSource alpine = FirmwareTable.builtIn().distro("alpine", "edge");

        assertThat(lock(bookworm).replacement(alpine, secureBoot)).isEmpty();
    }

    private FirmwareLock lock(FirmwareSource source) throws IOException, FirmwareLockException {
        ChosenBuild build = ChosenBuild.of(source.select(secureBoot).orElseRefuse());
        for (ChosenBuild.File file : build.files()) {
            Path below = root.resolve(Path.of("/").relativize(file.path()));
            Files.createDirectories(below.getParent());
            Files.writeString(below, "image");
        }
        return FirmwareLock.take(build, root);
    }
}
