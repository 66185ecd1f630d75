package io.github.domainwright.report.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.firmware.FirmwareTable;
import io.github.domainwright.report.Guests;
import org.junit.jupiter.api.Test;

class FirmwareMatrixTest {
    @Test
    void everyReleaseAnswersOnce() {
        FirmwareMatrix matrix = Guests.example("secureboot/BuildAgent.java").matrix();
        assertThat(matrix.rows().stream().flatMap(row -> row.releases().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        FirmwareTable.builtIn().all().keySet());
        assertThat(matrix.found() + matrix.refused())
                .isEqualTo(FirmwareTable.builtIn().all().size());
    }

    @Test
    void refusalSaysWhyForEachCandidate() {
        FirmwareMatrix matrix = Guests.example("secureboot/BuildAgent.java").matrix();
        assertThat(matrix.rows())
                .filteredOn(row -> row.answer().build().isEmpty())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.answer().remarks()).isNotEmpty());
    }

    @Test
    void namedFileIsLookedUp() {
        MatrixAnswer answer = named("/usr/share/OVMF/OVMF_CODE_4M.ms.fd", "/usr/share/OVMF/OVMF_VARS_4M.ms.fd");
        assertThat(answer.keys()).isEqualTo("enrolled");
        assertThat(answer.variables()).isEqualTo("written by SMM only");
    }

    @Test
    void templateOfAnotherBuildSaysNothingAboutKeys() {
        MatrixAnswer answer = named("/usr/share/OVMF/OVMF_CODE_4M.ms.fd", "/usr/share/OVMF/OVMF_VARS_4M.fd");
        assertThat(answer.keys()).isEqualTo("not known");
        assertThat(answer.remarks()).anyMatch(remark -> remark.contains("does not belong to this build"));
    }

    @Test
    void unknownFileIsSaidToBeUnknown() {
        FirmwareMatrix matrix = document("/fw/CODE.fd", "/fw/VARS.fd");
        assertThat(matrix.rows()).isEmpty();
        assertThat(matrix.why()).isEqualTo("No release in the built-in table has the file /fw/CODE.fd.");
    }

    private static MatrixAnswer named(String path, String template) {
        return document(path, template).rows().get(0).answer();
    }

    private static FirmwareMatrix document(String path, String template) {
        return Guests.document(
                        "x86_64",
                        "q35",
                        "><loader readonly='yes' type='pflash'>%s</loader><nvram template='%s'/>"
                                .formatted(path, template),
                        "<features><acpi/></features>")
                .matrix();
    }
}
