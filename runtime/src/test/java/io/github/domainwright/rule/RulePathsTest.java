package io.github.domainwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.rule.RuleTrial.Verdict;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.UnreadableDomainException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Each rule looks at what it declares, in the documents it is tried on with each of their values changed; what
 * RulePathsCorpusTest does with libvirt's documents and all rules, in seconds.
 */
class RulePathsTest {
    @Test
    void lookAtNoOtherValues() throws UnreadableDomainException {
        Map<String, Set<String>> undeclared = new TreeMap<>();
        for (RuleTrial trial : RuleTrial.all()) {
            DomainTree tree = trial.document();
            RuleProbe probe = RuleProbe.of(RuleCatalogue.rule(trial.rule()), tree);
            RuleProbe.eachChange(tree, change -> {
                if (probe.looksElsewhere(change)) {
                    undeclared
                            .computeIfAbsent(trial.rule(), id -> new TreeSet<>())
                            .add(change.path());
                }
            });
        }
        assertThat(undeclared).isEmpty();
    }

    /** Rules about the platform alone would pass the test above without a word of what they look at. */
    @Test
    void areDeclaredByEachRuleThatRefusesADocument() {
        assertThat(RuleTrial.all())
                .filteredOn(trial -> trial.verdict() != Verdict.ACCEPTED)
                .allSatisfy(trial ->
                        assertThat(RuleCatalogue.rule(trial.rule()).paths()).isNotEmpty());
    }

    @Test
    void findNothingWithoutTheirPremise() throws UnreadableDomainException {
        List<Rule> rules = RuleCatalogue.rules().stream()
                .filter(rule -> !rule.premise().toString().equals("."))
                .toList();
        Set<String> wrong = new TreeSet<>();
        for (RuleTrial trial : RuleTrial.all()) {
            DomainTree tree = trial.document();
            rules.stream()
                    .filter(rule -> RuleProbe.speaksWithoutPremise(rule, tree))
                    .forEach(rule -> wrong.add(rule.text().id()));
        }
        assertThat(rules).isNotEmpty();
        assertThat(wrong).isEmpty();
    }
}
