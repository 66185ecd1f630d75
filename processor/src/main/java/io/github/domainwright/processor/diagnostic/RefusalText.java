package io.github.domainwright.processor.diagnostic;

import io.github.domainwright.rule.Fix;
import io.github.domainwright.rule.RuleText;
import io.github.domainwright.rule.Severity;
import io.github.domainwright.tree.Origin;

/**
 * The words of a refusal: formats, all with the same arguments.
 *
 * @param rule id, severity, demand, reason and cure
 * @param message what is wrong
 */
record RefusalText(RuleText rule, String message) {
    static RefusalText of(String id, Severity severity, String demand, String message, String why, String fix) {
        Fix cure = new Fix(fix, "this is about profiles only.");
        return new RefusalText(new RuleText(id, severity, demand, why, cure), message);
    }

    /** Returns the diagnostic about {@code place} with {@code arguments}. */
    Diagnostic at(Origin place, Object... arguments) {
        return new Diagnostic(
                rule.id(),
                rule.severity(),
                message.formatted(arguments),
                rule.why().formatted(arguments),
                rule.fix().inProfile().formatted(arguments),
                place);
    }
}
