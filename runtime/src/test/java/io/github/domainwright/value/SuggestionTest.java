package io.github.domainwright.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final List<String> MACHINES = List.of("pc", "q35", "virt", "pc-q35-9.2", "s390-ccw-virtio");

    @ParameterizedTest
    @CsvSource({
        "q36, q35",
        "pc-q35-9.1, pc-q35-9.2",
        "vrit, virt",
        "s390-ccw-virt1o, s390-ccw-virtio",
        "pc-q35-92, pc-q35-9.2",
        "virt, virt",
    })
    void findsTheNearestWordWithinTwoEdits(String typed, String meant) {
        assertThat(Suggestion.closest(typed, MACHINES)).hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource({"microvm", "xy", "x", "''", "s390-ccw"})
    void findsNothingWhereMostOfTheWordWouldHaveToChange(String typed) {
        assertThat(Suggestion.closest(typed, MACHINES)).isEmpty();
    }

    @Test
    void asksOrListsOrIsSilent() {
        assertThat(Suggestion.sentence("q36", MACHINES)).isEqualTo(" Did you mean 'q35'?");
        assertThat(Suggestion.sentence("sun4u", List.of("q35", "virt"))).isEqualTo(" Known: q35, virt.");
        assertThat(Suggestion.sentence("sun4u", List.of("a", "b", "c", "d", "e", "f", "g", "h", "i")))
                .isEmpty();
        assertThat(Suggestion.sentence("sun4u", List.of())).isEmpty();
    }
}
