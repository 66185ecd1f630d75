package io.github.domainwright.firmware.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Nothing is read from outside a span, and the offset in the flash is named instead. */
class FlashBytesTest {
    private final FlashBytes bytes = new FlashBytes(new byte[] {1, 2, 3, 4}, 0x100, FindingKind.DAMAGED_STORE);

    @Test
    void givesWhatEndsWithTheSpan() throws UnusableFileException {
        assertThat(bytes.slice(1, 3, "the rest").copy()).containsExactly(2, 3, 4);
        assertThat(bytes.slice(4, 0, "nothing").length()).isZero();
        assertThat(bytes.unsigned16(2)).isEqualTo(0x0403);
        assertThat(bytes.unsigned8(3)).isEqualTo(4);
    }

    @Test
    void givesNothingThatEndsBehindTheSpan() {
        assertThatThrownBy(() -> bytes.slice(1, 4, "the rest"))
                .hasMessage("is damaged at offset 0x101: the rest of 4 bytes runs beyond the end");
        assertThatThrownBy(() -> bytes.slice(5, 0, "nothing")).isInstanceOf(UnusableFileException.class);
        assertThatThrownBy(() -> bytes.slice(0, -1, "the rest")).isInstanceOf(UnusableFileException.class);
        assertThatThrownBy(() -> bytes.unsigned16(3)).hasMessage("is damaged at offset 0x103: the bytes end here");
        assertThatThrownBy(() -> bytes.unsigned8(4)).isInstanceOf(UnusableFileException.class);
        assertThatThrownBy(() -> bytes.unsigned8(-1)).isInstanceOf(UnusableFileException.class);
    }
}
