package io.github.domainwright.rule;

import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares what a rule finds in a document, and in the same one with a value changed, to what the rule declares.
 *
 * @param rule the rule
 * @param before what it finds in the document
 */
record RuleProbe(Rule rule, List<String> before) {
    private static final List<String> TEXTS = List.of("", "0", "7", "no");

    /** What nearly every rule may ask about. */
    private static final Set<String> PLATFORM = Set.of("@type", "os/type/@arch", "os/type/@machine", "os/type/text()");

    static RuleProbe of(Rule rule, DomainTree tree) {
        return new RuleProbe(rule, found(rule, tree));
    }

    /** Gives {@code use} the document with each of its values changed to each of a few texts. */
    static void eachChange(DomainTree tree, Consumer<ValueChange> use) {
        TEXTS.forEach(text -> ValueChange.each(tree.root(), text, use));
    }

    /** Tells whether {@code change} makes a difference to the rule that it does not declare. */
    boolean looksElsewhere(ValueChange change) {
        return !found(rule, change.tree()).equals(before) && !isDeclared(change.path());
    }

    /** Tells whether {@code rule} finds something in {@code tree}, where its premise is missing. */
    static boolean speaksWithoutPremise(Rule rule, DomainTree tree) {
        return !tree.has(rule.premise()) && !found(rule, tree).isEmpty();
    }

    private boolean isDeclared(String path) {
        return PLATFORM.contains(path)
                || rule.paths().stream().map(RuleProbe::withoutKeys).anyMatch(path::equals)
                || rule.paths().stream().flatMap(RuleProbe::keys).anyMatch(path::equals);
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
