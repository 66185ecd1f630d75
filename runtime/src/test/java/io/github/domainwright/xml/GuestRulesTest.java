package io.github.domainwright.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What was accepted is not asked about again; what was refused is, each time. */
class GuestRulesTest {
    private static final String KEPT = "what stood there before";

    private final GuestRules rules = GuestRules.of("Trial", "DW0315");

    @Test
    void remembersWhatWasAccepted() {
        assertThat(hasAsked(1024)).isTrue();
        assertThat(hasAsked(1024)).isFalse();
        assertThat(hasAsked(102)).as("a value that begins as another").isTrue();
    }

    @Test
    void remembersNoRefusal() {
        hasAsked(1024);
        for (int time = 1; time <= 3; time++) {
            assertThatThrownBy(() -> hasAsked(1L << 52)).isInstanceOf(InvalidGuestException.class);
        }
        assertThat(hasAsked(1024)).isFalse();
    }

    @Test
    void forgetsTheFirstOfManyButStillAccepts() {
        LongStream.rangeClosed(1, 17).forEach(this::hasAsked);

        assertThat(hasAsked(17)).isFalse();
        assertThat(hasAsked(1)).isTrue();
    }

    @Test
    void remembersNothingLong() {
        String name = "n".repeat(300);

        assertThat(hasAsked(1024, name)).isTrue();
        assertThat(hasAsked(1024, name)).isTrue();
    }

    private boolean hasAsked(long memory) {
        return hasAsked(memory, "");
    }

    /** Does what a generated emitter does. */
    private boolean hasAsked(long memory, String other) {
        XmlOut out = new XmlOut(8).raw(KEPT);
        int values = out.size();
        out.number(memory).raw(">").text(other).raw(">");
        boolean isKnown = rules.haveAccepted(out, values);
        if (!isKnown) {
            int part = out.size();
            out.raw("<domain type='kvm'>\n  <memory unit='KiB'>").number(memory).raw("""
                    </memory>
                      <os>
                        <type arch='x86_64'>hvm</type>
                      </os>
                    </domain>
                    """);
            rules.check(out, values, part);
        }
        assertThat(out).hasToString(KEPT);
        return !isKnown;
    }
}
