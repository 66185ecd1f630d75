package io.github.domainwright.conformance.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A slice of the random programs; {@code bin/random-programs} compiles as many as one likes. */
class RandomProgramsTest {
    @Test
    void endInNoFaultOfOurs() throws IOException {
        RandomPrograms programs =
                new RandomPrograms(VocabularyProcessor.words(), ValuePool.read(Path.of("values.tsv")), 10);

        programs.compile(200);

        assertThat(programs.found()).isEmpty();
        // All three happen: otherwise nothing was tried.
        assertThat(programs.accepted()).isGreaterThan(20);
        assertThat(programs.refused()).isGreaterThan(20);
        assertThat(programs.uncompilable()).isPositive();
    }

    /** What the check looks for is found where it is. */
    @Test
    void noticeWhatIsOurFault() {
        ProgramFaults faults = new ProgramFaults();
        String bad = "package profiles; @io.github.domainwright.annotation.VmProfile record Bad() {}";
        String broken = "package profiles; record Broken(";

        assertThat(faults.of("Bad", bad)).isEqualTo(new ProgramFaults.Outcome(false, true, java.util.Optional.empty()));
        assertThat(faults.of("Broken", broken))
                .isEqualTo(new ProgramFaults.Outcome(false, false, java.util.Optional.empty()));
    }
}
