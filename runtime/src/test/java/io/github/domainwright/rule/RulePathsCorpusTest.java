package io.github.domainwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.Corpus;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Rules look at what they declare, and no rule stumbles over a value: libvirt's documents, each value of them changed.
 * Emitters rely on it, because they check a rule again only where it looks at a parameter.
 */
@EnabledIfSystemProperty(named = Corpus.PROPERTY, matches = ".+")
class RulePathsCorpusTest {
    /** How often a value at one place is changed to the same text; more would only take longer. */
    private static final int OFTEN = 20;

    private final Map<String, Integer> changes = new HashMap<>();

    @Test
    void lookAtNoOtherValues() throws Exception {
        Map<String, Set<String>> undeclared = new TreeMap<>();
        for (Path file : Corpus.domains()) {
            DomainTree tree = DomainReader.read(file);
            List<RuleProbe> probes = RuleCatalogue.rules().stream()
                    .map(rule -> RuleProbe.of(rule, tree))
                    .toList();
            eachChange(
                    tree,
                    change -> probes.stream()
                            .filter(probe -> probe.looksElsewhere(change))
                            .forEach(probe -> undeclared
                                    .computeIfAbsent(probe.rule().text().id(), id -> new TreeSet<>())
                                    .add(change.path())));
        }
        assertThat(undeclared).isEmpty();
    }

    @Test
    void findNothingWithoutTheirPremise() throws Exception {
        Set<String> wrong = new TreeSet<>();
        for (Path file : Corpus.domains()) {
            eachChange(
                    DomainReader.read(file),
                    change -> RuleCatalogue.rules().stream()
                            .filter(rule -> RuleProbe.speaksWithoutPremise(rule, change.tree()))
                            .forEach(rule -> wrong.add(rule.text().id())));
        }
        assertThat(wrong).isEmpty();
    }

    private void eachChange(DomainTree tree, Consumer<ValueChange> use) {
        RuleProbe.eachChange(tree, change -> {
            if (changes.merge(change.path() + "=" + change.text(), 1, Integer::sum) <= OFTEN) {
                use.accept(change);
            }
        });
    }
}
