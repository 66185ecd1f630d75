package io.github.domainwright.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Disk targets count as libvirt does. */
class DiskTargetTest {
    @ParameterizedTest
    @CsvSource({
        "vda, 0, vda",
        "vda, 1, vdb",
        "vdb, 24, vdz",
        "vdz, 1, vdaa",
        "vdaz, 1, vdba",
        "sda, 701, sdzz",
        "sdzz, 1, sdaaa"
    })
    void countsOn(String first, int count, String target) {
        assertThat(DiskTarget.parse(first).plus(count)).hasToString(target);
    }
}
