package io.github.domainwright.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A CPU set reads what libvirt reads, and refuses what it refuses. */
class CpuSetTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0            | 0",
                "0-3          | 0-3",
                "3,0,1        | 0-1,3",
                "0-7,^3       | 0-2,4-7",
                "0-7,^3,3     | 0-7",
                "00-01        | 0-1",
                "0,0          | 0",
                "16383        | 16383",
                "0-2,8,10-11  | 0-2,8,10-11"
            })
    void writesTheShortestForm(String text, String shortest) {
        assertThat(CpuSet.parse(text).domainText()).isEqualTo(shortest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"        | '' is not a set of CPUs.",
                "a           | 'a' is not a set of CPUs.",
                "0,          | '0,' is not a set of CPUs.",
                "\"0, 1\"    | '0, 1' is not a set of CPUs.",
                "-1          | '-1' is not a set of CPUs.",
                "0-7,^2-3    | '0-7,^2-3' is not a set of CPUs.",
                "3-0         | The range 3-0 in '3-0' runs backwards.",
                "1,^1        | '1,^1' leaves no CPU in the set.",
                "^1          | '^1' leaves no CPU in the set.",
                "16384       | CPU 16384 in '16384' is more than libvirt can hold in a set.",
                "0-99999     | CPU 99999 in '0-99999' is more than libvirt can hold in a set."
            })
    void saysWhatIsWrong(String text, String reason) {
        assertThatThrownBy(() -> CpuSet.parse(text))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @Test
    void answersQuestionsAboutItsNumbers() {
        CpuSet set = CpuSet.parse("1-3,8");

        assertThat(set.numbers()).containsExactly(1, 2, 3, 8);
        assertThat(set.greatest()).isEqualTo(8);
        assertThat(set.size()).isEqualTo(4);
        assertThat(set.intersects(CpuSet.parse("8-9"))).isTrue();
        assertThat(set.intersects(CpuSet.parse("4-7"))).isFalse();
        assertThat(set).isEqualTo(CpuSet.parse("8,1,2,3")).hasSameHashCodeAs(CpuSet.parse("8,1,2,3"));
        assertThat(set).isNotEqualTo(CpuSet.parse("1-3"));
    }
}
