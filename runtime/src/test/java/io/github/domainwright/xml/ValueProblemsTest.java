package io.github.domainwright.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.domainwright.value.MacAddress;
import io.github.domainwright.value.ValueFormat;
import io.github.domainwright.xml.InvalidGuestException.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A guest's values are refused before anything is written, all at once. */
class ValueProblemsTest {
    private final ValueProblems problems = new ValueProblems("Trial");

    @Test
    void refusesOneMacAddressForTwoInterfaces() {
        MacAddress address = MacAddress.of("52:54:00:00:00:01");
        problems.check("first", ValueFormat.MAC_ADDRESS, address);
        problems.checkOptional("second", ValueFormat.MAC_ADDRESS, Optional.of("52:54:00:00:00:0A"));
        problems.checkEach("others", ValueFormat.MAC_ADDRESS, List.of(MacAddress.of("52:54:00:00:00:02"), address));
        problems.check("last", ValueFormat.MAC_ADDRESS, "52:54:00:00:00:0a");

        assertThat(refusal().problems())
                .extracting(Problem::rule, Problem::component, Problem::reason)
                .containsExactly(
                        tuple("DW0417", "others[1]", "The MAC address '52:54:00:00:00:01' is that of first as well."),
                        tuple("DW0417", "last", "The MAC address '52:54:00:00:00:0a' is that of second as well."));
    }

    @Test
    void acceptsMacAddressesThatDifferAndOtherValuesThatDoNot() {
        problems.checkEach(
                "addresses",
                ValueFormat.MAC_ADDRESS,
                List.of(MacAddress.of("52:54:00:00:00:01"), MacAddress.of("52:54:00:00:00:02")));
        problems.check("name", ValueFormat.DOMAIN_NAME, "agent");
        problems.check("title", ValueFormat.LINE, "agent");

        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void saysAllProblemsAtOnce() {
        problems.check("name", ValueFormat.DOMAIN_NAME, "a/b");
        problems.check("cpus", ValueFormat.CPU_SET, "3-0");
        problems.checkOptional("title", ValueFormat.LINE, null);

        assertThat(refusal().problems()).extracting(Problem::rule).containsExactly("DW0205", "DW0305", "DW0207");
    }

    private InvalidGuestException refusal() {
        return catchThrowableOfType(InvalidGuestException.class, problems::throwIfAny);
    }
}
