package io.github.domainwright.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a file is what the table says of it in every release. */
class FirmwareFilesTest {
    private static final FirmwareFiles FILES = FirmwareFiles.builtIn();

    @ParameterizedTest
    @CsvSource({
        "/usr/share/OVMF/OVMF_CODE_4M.ms.fd, true",
        "/usr/share/edk2/ovmf/OVMF_CODE.secboot.fd, true",
        "/usr/share/OVMF/OVMF_CODE_4M.fd, false",
        "/usr/share/qemu/ovmf-x86_64-ms-4m-code.bin, false",
        "/usr/share/AAVMF/AAVMF_CODE.ms.fd, false"
    })
    void knowsExecutables(String path, boolean needsSmm) {
        assertThat(FILES.isExecutable(path)).isTrue();
        assertThat(FILES.isTemplate(path)).isFalse();
        assertThat(FILES.needsSmm(path)).isEqualTo(needsSmm);
        assertThat(FILES.isWithoutKeys(path)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/usr/share/OVMF/OVMF_VARS_4M.fd, true",
        "/usr/share/edk2/ovmf/OVMF_VARS.fd, true",
        "/usr/share/OVMF/OVMF_VARS_4M.ms.fd, false",
        "/usr/share/OVMF/OVMF_VARS_4M.snakeoil.fd, false",
        "/usr/share/qemu/ovmf-x86_64-ms-4m-vars.bin, false"
    })
    void knowsTemplates(String path, boolean isWithoutKeys) {
        assertThat(FILES.isTemplate(path)).isTrue();
        assertThat(FILES.isExecutable(path)).isFalse();
        assertThat(FILES.isWithoutKeys(path)).isEqualTo(isWithoutKeys);
    }

    @Test
    void saysNothingOfOtherFiles() {
        assertThat(FILES.isExecutable("/x/OVMF_CODE.secboot.fd")).isFalse();
        assertThat(FILES.needsSmm("/x/OVMF_CODE.secboot.fd")).isFalse();
        assertThat(FILES.isTemplate("/x/OVMF_VARS.fd")).isFalse();
        assertThat(FILES.isWithoutKeys("/x/OVMF_VARS.fd")).isFalse();
    }
}
