package io.github.domainwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.value.MemorySize;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Memory is read with libvirt's words for units, and rounded up to whole KiB. */
class StatedMemoryTest {
    @ParameterizedTest
    @CsvSource({
        "8, GiB, 8388608",
        "8, g, 8388608",
        "8, G, 8388608",
        "1, KB, 1",
        "1024, KB, 1000",
        "1, MB, 977",
        "1, b, 1",
        "1024, bytes, 1",
        "1025, bytes, 2",
        "2048, byte, 2",
        "0, GiB, 0",
        "8589934591, TiB, 9223372035781033984"
    })
    void knowsLibvirtsUnits(String number, String unit, long kibibytes) {
        assertThat(StatedMemory.ofText(memory(number, "unit='" + unit + "'"))).hasValue(kibibytes);
    }

    @ParameterizedTest
    @CsvSource({"8, GB2", "8, kx", "8, gibibyte", "8, ''", "8, zz", "-8, GiB", "8.5, GiB", "8589934592, TiB", "'', GiB"
    })
    void doesNotKnowOtherUnitsOrNumbers(String number, String unit) {
        assertThat(StatedMemory.ofText(memory(number, "unit='" + unit + "'"))).isEqualTo(OptionalLong.empty());
    }

    @Test
    void takesTheUsualUnitWhereNoneIsStated() {
        assertThat(StatedMemory.ofText(memory("16", ""))).hasValue(16);
        assertThat(StatedMemory.ofText(memory("16", ""), "MiB")).hasValue(16384);
    }

    @Test
    void canSayMoreThanLibvirtCanCount() {
        assertThat(StatedMemory.words(0)).isEqualTo("no memory");
        assertThat(StatedMemory.words(MemorySize.LARGEST)).isEqualTo("9007199254740991 KiB");
        assertThat(StatedMemory.words(MemorySize.LARGEST + 1)).isEqualTo("9007199254740992 KiB");
        assertThat(StatedMemory.words(8 << 20)).isEqualTo("8 GiB");
    }

    private static Element memory(String number, String unit) {
        return Documents.read("<memory " + unit + ">" + number + "</memory>")
                .element(DomainPath.of("memory"))
                .orElseThrow();
    }
}
