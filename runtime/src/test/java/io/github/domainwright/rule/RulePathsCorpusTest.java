package io.github.domainwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.Corpus;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.tree.DomainPath;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Rules look at what they declare, and no rule stumbles over a value: libvirt's documents, each value of them changed.
 * Emitters rely on it, because they check a rule again only where it looks at a parameter.
 */
@EnabledIfSystemProperty(named = Corpus.PROPERTY, matches = ".+")
class RulePathsCorpusTest {
    /** What nearly every rule may ask about. */
    private static final Set<String> PLATFORM = Set.of("@type", "os/type/@arch", "os/type/@machine", "os/type/text()");

    /** How often a value at one place is changed to the same text; more would only take longer. */
    private static final int OFTEN = 20;

    private final Map<String, Integer> changes = new HashMap<>();

    @Test
    void lookAtNoOtherValues() throws Exception {
        Map<String, Set<String>> undeclared = new TreeMap<>();
        for (Path file : Corpus.domains()) {
            DomainTree tree = DomainReader.read(file);
            Map<Rule, List<String>> before = new HashMap<>();
            RuleCatalogue.rules().forEach(rule -> before.put(rule, found(rule, tree)));
            eachChange(tree, change -> {
                for (Rule rule : RuleCatalogue.rules()) {
                    List<String> after = found(rule, new DomainTree(change.root()));
                    if (!after.equals(before.get(rule)) && !isDeclared(change.path(), rule)) {
                        undeclared
                                .computeIfAbsent(rule.text().id(), id -> new TreeSet<>())
                                .add(change.path());
                    }
                }
            });
        }
        assertThat(undeclared).isEmpty();
    }

    @Test
    void findNothingWithoutTheirPremise() throws Exception {
        Set<String> wrong = new TreeSet<>();
        for (Path file : Corpus.domains()) {
            eachChange(DomainReader.read(file), change -> {
                DomainTree tree = new DomainTree(change.root());
                RuleCatalogue.rules().stream()
                        .filter(rule ->
                                !tree.has(rule.premise()) && !found(rule, tree).isEmpty())
                        .forEach(rule -> wrong.add(rule.text().id()));
            });
        }
        assertThat(wrong).isEmpty();
    }

    private void eachChange(DomainTree tree, Consumer<ValueChange> use) {
        for (String text : List.of("", "0", "7", "no")) {
            ValueChange.each(tree.root(), text, change -> {
                if (changes.merge(change.path() + "=" + text, 1, Integer::sum) <= OFTEN) {
                    use.accept(change);
                }
            });
        }
    }

    private static boolean isDeclared(String path, Rule rule) {
        return PLATFORM.contains(path)
                || rule.paths().stream().map(RulePathsCorpusTest::withoutKeys).anyMatch(path::equals)
                || rule.paths().stream().flatMap(RulePathsCorpusTest::keys).anyMatch(path::equals);
    }

    private static String withoutKeys(DomainPath path) {
        return path.toString().replaceAll("\\[[^]]*]", "");
    }

    /** A path with a key, such as {@code feature[@name='secure-boot']}, looks at the key as well. */
    private static Stream<String> keys(DomainPath path) {
        return IntStream.range(0, path.steps().size())
                .filter(last -> !path.steps().get(last).key().isEmpty())
                .mapToObj(last -> withoutKeys(new DomainPath(
                        path.steps().subList(0, last + 1),
                        path.steps().get(last).key())));
    }

    private static List<String> found(Rule rule, DomainTree tree) {
        Findings found = new Findings(tree, rule);
        rule.check(new Guest(tree, TargetVersions.UNKNOWN), found);
        return found.violations().stream().map(Violation::message).toList();
    }
}
