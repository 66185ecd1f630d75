package io.github.domainwright.processor.diagnostic;

import io.github.domainwright.rule.RuleText;
import io.github.domainwright.rule.Severity;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.value.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of the warnings about a profile. Errors always stay errors.
 *
 * @param suppressed the ids that {@code @SuppressWarnings} on the profile or a type around it names
 * @param areErrors whether the warnings that are left stop the compilation
 */
public record WarningPolicy(Set<String> suppressed, boolean areErrors) {
    private static final Origin PLACE = new Origin.Annotation("", List.of("java.lang.SuppressWarnings"), 0, "value");

    /** Copies the set. */
    public WarningPolicy {
        suppressed = Set.copyOf(suppressed);
    }

    /** Returns {@code diagnostics} without suppressed warnings, and a warning for each suppression without effect. */
    public List<Diagnostic> apply(List<Diagnostic> diagnostics) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        suppressed.stream()
                .sorted()
                .map(WarningPolicy::objection)
                .flatMap(Optional::stream)
                .forEach(all::add);
        return all.stream()
                .filter(diagnostic -> diagnostic.isError() || !suppressed.contains(diagnostic.code()))
                .map(diagnostic -> areErrors ? diagnostic.asError() : diagnostic)
                .toList();
    }

    private static Optional<Diagnostic> objection(String id) {
        Optional<RuleText> text = DiagnosticCatalogue.find(id);
        if (text.isEmpty()) {
            String sentence = id + " is no id of Domainwright." + Suggestion.sentence(id, DiagnosticCatalogue.ids());
            return Optional.of(Refusal.SUPPRESSION_WITHOUT_EFFECT.at(PLACE, id, sentence));
        }
        return text.filter(known -> known.severity() == Severity.ERROR)
                .map(known -> Refusal.SUPPRESSION_WITHOUT_EFFECT.at(
                        PLACE, id, id + " is an error, and only warnings can be switched off."));
    }
}
