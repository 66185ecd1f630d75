package io.github.domainwright.processor.diagnostic;

import io.github.domainwright.rule.Rule;
import io.github.domainwright.rule.RuleCatalogue;
import io.github.domainwright.rule.RuleText;
import io.github.domainwright.xml.GivenElement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that can be said about a profile, by id: the rules, the formats of values, and the processor's own refusals. */
public final class DiagnosticCatalogue {
    private static final List<RuleText> TEXTS = Stream.of(
                    RuleCatalogue.rules().stream().map(Rule::text),
                    Stream.of(GivenElement.TEXT),
                    refusals(),
                    TargetCatalogue.texts().stream())
            .flatMap(texts -> texts)
            .sorted(Comparator.comparing(RuleText::id))
            .toList();

    private DiagnosticCatalogue() {}

    /** Returns the texts, in the order of their ids. */
    public static List<RuleText> texts() {
        return TEXTS;
    }

    /** Returns what the processor itself refuses, in profiles and in models of elements. */
    public static Stream<RuleText> refusals() {
        return Stream.of(
                        Arrays.stream(Refusal.values()).map(Refusal::text),
                        Arrays.stream(ComponentRefusal.values()).map(ComponentRefusal::text),
                        Arrays.stream(LaunchRefusal.values()).map(LaunchRefusal::text),
                        Arrays.stream(ModelRefusal.values()).map(ModelRefusal::text))
                .flatMap(texts -> texts);
    }

    /** Finds the text of the id {@code id}. */
    public static Optional<RuleText> find(String id) {
        return TEXTS.stream().filter(text -> text.id().equals(id)).findFirst();
    }

    /** Returns the ids of the texts. */
    public static List<String> ids() {
        return TEXTS.stream().map(RuleText::id).toList();
    }
}
