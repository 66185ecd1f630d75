package io.github.domainwright.processor.bind;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.tree.Origin;

/** The same value given in two places. */
final class Conflict {
    private Conflict() {}

    static Diagnostic of(Origin place, String other, String annotation) {
        return Diagnostic.error(
                "DW0906",
                place,
                "This value is given twice: here and by %s.".formatted(other),
                "the document has one place for it, and which of the two was meant cannot be known.",
                "remove one of the two %s.".formatted(annotation));
    }
}
