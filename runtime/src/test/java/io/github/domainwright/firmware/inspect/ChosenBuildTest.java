package io.github.domainwright.firmware.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.firmware.Confidence;
import io.github.domainwright.firmware.FirmwareBuild;
import io.github.domainwright.firmware.FirmwareImage;
import io.github.domainwright.firmware.FirmwareInterface;
import io.github.domainwright.firmware.FirmwareMapping;
import io.github.domainwright.firmware.ImageFormat;
import io.github.domainwright.firmware.Provenance;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each file that a guest starts from is locked, however the build is mapped. */
class ChosenBuildTest {
    private static final FirmwareImage CODE = new FirmwareImage("/code.qcow2", ImageFormat.QCOW2);
    private static final FirmwareImage VARS = new FirmwareImage("/vars.qcow2", ImageFormat.QCOW2);

    private static FirmwareBuild build(FirmwareMapping mapping) {
        return new FirmwareBuild(
                "50-build.json",
                List.of(FirmwareInterface.UEFI),
                mapping,
                List.of(),
                Set.of(),
                new Provenance(true, Confidence.DESCRIPTOR, "test", ""));
    }

    private static List<ChosenBuild.File> files(FirmwareMapping mapping) {
        ChosenBuild chosen = ChosenBuild.of(build(mapping));
        assertThat(chosen.name()).isEqualTo("50-build.json");
        return chosen.files();
    }

    private static ChosenBuild.File executable(String path, ImageFormat format) {
        return new ChosenBuild.File(FileRole.EXECUTABLE, Path.of(path), format);
    }

    private static ChosenBuild.File template(String path, ImageFormat format) {
        return new ChosenBuild.File(FileRole.NVRAM_TEMPLATE, Path.of(path), format);
    }

    @Test
    void hasCodeAndTemplateOfSplitFlash() {
        assertThat(files(new FirmwareMapping.SplitFlash(CODE, VARS)))
                .containsExactly(
                        executable("/code.qcow2", ImageFormat.QCOW2), template("/vars.qcow2", ImageFormat.QCOW2));
    }

    @Test
    void hasTheOnlyImageOfOtherFlash() {
        assertThat(files(new FirmwareMapping.CombinedFlash(CODE)))
                .containsExactly(executable("/code.qcow2", ImageFormat.QCOW2));
        assertThat(files(new FirmwareMapping.StatelessFlash(CODE)))
                .containsExactly(executable("/code.qcow2", ImageFormat.QCOW2));
    }

    @Test
    void hasTheFileThatIsCopiedIntoMemory() {
        assertThat(files(new FirmwareMapping.Memory("/code.fd")))
                .containsExactly(executable("/code.fd", ImageFormat.RAW));
    }

    /** The keys that a guest starts with are in the template, which an update may replace as well. */
    @Test
    void hasTheTemplateOfAVarstore() {
        assertThat(files(new FirmwareMapping.MemoryWithVarstore("/code.fd", "/vars.json")))
                .containsExactly(executable("/code.fd", ImageFormat.RAW), template("/vars.json", ImageFormat.RAW));
    }

    @Test
    void hasNoImageOfAKernel() {
        FirmwareBuild kernel = build(new FirmwareMapping.Kernel("/vmlinuz"));

        assertThatThrownBy(() -> ChosenBuild.of(kernel))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("50-build.json is a kernel, which has no image to lock");
    }
}
