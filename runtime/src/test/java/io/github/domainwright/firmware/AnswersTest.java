package io.github.domainwright.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.annotation.Architecture;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A source is asked once for each of the last few requirements. */
class AnswersTest {
    private final Answers answers = new Answers();
    private final FirmwareSelector selector = new FirmwareSelector("test", List.of(), List.of());
    private int asked;

    @Test
    void asksOnceForTheSameRequirement() {
        FirmwareRequirement requirement = requirement();

        assertThat(ask(requirement)).isSameAs(ask(requirement));
        assertThat(asked).isOne();
    }

    @Test
    void asksForEachOtherRequirement() {
        FirmwareRequirement first = requirement();
        ask(first);
        IntStream.rangeClosed(1, 8).forEach(other -> ask(requirement()));
        assertThat(asked).isEqualTo(9);

        assertThat(ask(first).requirement()).isSameAs(first);
        assertThat(asked).as("the first was forgotten").isEqualTo(10);
    }

    private FirmwareSelection ask(FirmwareRequirement requirement) {
        return answers.to(requirement, question -> {
            asked++;
            return selector.select(question);
        });
    }

    private static FirmwareRequirement requirement() {
        return FirmwareRequirement.of(Architecture.X86_64, "q35").build();
    }
}
