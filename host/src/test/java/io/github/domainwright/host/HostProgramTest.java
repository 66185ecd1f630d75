package io.github.domainwright.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostProgramTest {
    private static String ask(String script) throws UnreadableHostException {
        return new HostProgram(Duration.ofMillis(500)).ask(List.of("sh", "-c", script));
    }

    @Test
    void whatIsWarnedAboutIsNoPartOfTheAnswer() throws Exception {
        assertThat(ask("echo warning >&2; echo '<a/>'; echo $LC_ALL")).isEqualTo("<a/>\nC.UTF-8\n");
    }

    @Test
    void aComplaintIsOneSentence() {
        assertThatThrownBy(() -> ask("echo 'error: no' >&2; echo 'error: never' >&2; exit 1"))
                .isInstanceOf(UnreadableHostException.class)
                .hasMessage("sh failed: no; never.");
        assertThatThrownBy(() -> ask("exit 3")).hasMessage("sh failed: status 3.");
    }

    @Test
    void doesNotWaitForEver() {
        assertThatThrownBy(() -> ask("sleep 30 & sleep 30")).hasMessageStartingWith("sh did not answer within");
    }

    @Test
    void doesNotWaitForWhatLivesOn() throws Exception {
        assertThat(ask("sleep 3 & echo done")).isEqualTo("done\n");
    }

    @Test
    void aProgramThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> new HostProgram(Duration.ofSeconds(1)).ask(List.of("no-such-program")))
                .isInstanceOf(UnreadableHostException.class)
                .hasMessageStartingWith("no-such-program cannot be run: ");
    }
}
