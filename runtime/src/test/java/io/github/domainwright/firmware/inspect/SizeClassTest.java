package io.github.domainwright.firmware.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.annotation.Architecture;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeClassTest {
    @ParameterizedTest
    @CsvSource({
        "33554432, CODE, RISCV_32M",
        "16777216, BLANK, LOONGARCH_16M",
        "4194304, COMBINED, X86_4M",
        "2097152, COMBINED, X86_2M",
        "1966080, VARS, UNKNOWN",
        "0, COMBINED, UNKNOWN",
    })
    void isOneOfAKnownBuild(long size, FlashContent content, SizeClass expected) {
        assertThat(SizeClass.of(size, content)).isEqualTo(expected);
    }

    /** What an image holds is not known if it could not be looked into; its size still says much. */
    @ParameterizedTest
    @CsvSource({
        "1966080, X86_2M",
        "131072, X86_2M",
        "2097152, X86_2M",
        "3653632, X86_4M",
        "540672, X86_4M",
        "4194304, X86_4M",
        "67108864, ARM_64M",
        "67108863, UNKNOWN",
        "0, UNKNOWN",
    })
    void isToldFromTheSizeAlone(long size, SizeClass expected) {
        assertThat(SizeClass.of(size, FlashContent.UNKNOWN)).isEqualTo(expected);
        assertThat(SizeClass.of(size, FlashContent.OTHER)).isEqualTo(expected);
    }

    @Test
    void namesTheArchitecturesOfABuild() {
        assertThat(SizeClass.ARM_64M.architectures()).isEqualTo(Set.of(Architecture.AARCH64, Architecture.ARMV7L));
    }
}
