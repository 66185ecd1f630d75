package io.github.domainwright.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A policy says what libvirt 9.0 makes of it; each text was tried with its test driver. */
class LaunchPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "0x0033, 51",
        "0X33, 51",
        "33, 51",
        "12, 18",
        "f, 15",
        "08, 8",
        "' +5', 5",
        "0x00000000ffffffff, 4294967295"
    })
    void isHexadecimalWithoutAPrefixToo(String text, long bits) {
        assertThat(LaunchPolicy.read(text)).contains(new LaunchPolicy(bits));
        assertThat(LaunchPolicy.readSev(text)).contains(new LaunchPolicy(bits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "many", "0x", "#5", "-1", "5.0", "0x0005 ", "0x10000000000000000"})
    void isNothingElse(String text) {
        assertThat(LaunchPolicy.read(text)).isEmpty();
        assertThat(LaunchPolicy.readSev(text)).isEmpty();
    }

    @Test
    void hasThirtyTwoBitsForSevAndSixtyFourForOthers() {
        assertThat(LaunchPolicy.readSev("0x100000004")).isEmpty();
        assertThat(LaunchPolicy.read("0x100000004")).contains(new LaunchPolicy(0x100000004L));
        assertThat(LaunchPolicy.read("ffffffffffffffff")).contains(new LaunchPolicy(-1));
    }

    @Test
    void saysWhatTheHostMayDo() {
        assertThat(new LaunchPolicy(0x12).encryptsState()).isFalse();
        assertThat(new LaunchPolicy(0x14).encryptsState()).isTrue();
        assertThat(new LaunchPolicy(0x2).allowsDebuggingOfSev()).isTrue();
        assertThat(new LaunchPolicy(0x3).allowsDebuggingOfSev()).isFalse();
        assertThat(new LaunchPolicy(0x30000).allowsDebuggingOfSnp()).isFalse();
        assertThat(new LaunchPolicy(0xb0000).allowsDebuggingOfSnp()).isTrue();
        assertThat(new LaunchPolicy(0x10000000).allowsDebuggingOfTdx()).isFalse();
        assertThat(new LaunchPolicy(0x10000001).allowsDebuggingOfTdx()).isTrue();
    }

    @Test
    void saysWhetherAHostTakesAPolicyOfSnp() {
        assertThat(new LaunchPolicy(0x30000).hasReservedBitOfSnp()).isTrue();
        assertThat(new LaunchPolicy(0x10000).hasReservedBitOfSnp()).isFalse();
    }
}
