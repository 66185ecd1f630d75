package io.github.domainwright.cli.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.cli.Run;
import io.github.domainwright.rule.RuleCatalogue;
import org.junit.jupiter.api.Test;

class RuleCommandTest {
    @Test
    void hasAPageForEveryRule() {
        assertThat(RuleCatalogue.rules()).isNotEmpty().allSatisfy(rule -> {
            String id = rule.text().id();
            Run run = Run.of("rule", id);
            assertThat(run.status()).as(run.err()).isZero();
            assertThat(run.out()).startsWith("# " + id + ": ").doesNotContain("**", "&lt;", "<!--");
            assertThat(Run.of("rule").out()).contains(id);
        });
    }

    @Test
    void refusesWhatIsNoRule() {
        assertThat(Run.of("rule", "DW9999").status()).isEqualTo(2);
        assertThat(Run.of("rule", "../../secret").err()).contains("there is no rule '../../secret'");
    }
}
