package io.github.domainwright.processor.bind;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.rule.RuleCatalogue;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.value.InvalidValueException;
import io.github.domainwright.value.ValueFormat;

/** A value of the profile that does not have its format, in the words of the format's rule. */
final class FormatRefusal {
    private FormatRefusal() {}

    static Diagnostic of(ValueFormat format, InvalidValueException refusal, Origin place) {
        return Diagnostic.error(
                format.rule(),
                place,
                refusal.reason(),
                RuleCatalogue.text(format).why(),
                refusal.fix());
    }
}
