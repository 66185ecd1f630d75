package io.github.domainwright.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.annotation.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachinePatternTest {
    @ParameterizedTest
    @CsvSource({
        "pc-q35-*, pc-q35-9.2, true",
        "pc-q35-*, q35, false",
        "virt*, virt, true",
        "virt-*, virt, false",
        "'', '', true",
        "'', x, false",
        "*, '', true",
        "a*b*c, a-b-b-c, true",
        "a*b*c, a-b-b-d, false",
        "pc-?35-*, pc-q35-1, true",
        "pc-?35-*, pc-35-1, false",
        "pc-[q]35-*, pc-q35-1, false",
        "pc-[q]35-*, pc-[q]35-1, true",
        "pc.q35, pc-q35, false",
    })
    void matches(String pattern, String machine, boolean expected) {
        assertThat(new MachinePattern(pattern).matches(machine)).isEqualTo(expected);
    }

    @Test
    void endsOnAnyPattern() {
        assertThat(new MachinePattern("*a".repeat(2_000) + "b").matches("a".repeat(4_000)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "X86_64, q35, pc-q35-11.1",
        "X86_64, pc, pc-i440fx-11.1",
        "X86_64, pc-q35-rhel7.4.0, pc-q35-rhel7.4.0",
        "AARCH64, virt, virt-11.1",
        "ARMV7L, virt, virt-11.1",
        "AARCH64, q35, q35",
        "RISCV64, virt, virt",
        "LOONGARCH64, virt, virt",
    })
    void resolvesAliases(Architecture architecture, String machine, String concrete) {
        assertThat(MachineAlias.concrete(architecture, machine)).isEqualTo(concrete);
    }
}
