package io.github.domainwright.processor.bind;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Value;
import java.util.List;
import java.util.Optional;

/** Finds passwords that stand in a profile, by a fragment or by an annotation of the user's own. */
final class ConstantPasswords {
    private static final DomainPath PASSWORD = DomainPath.of("devices/graphics/@passwd");

    private ConstantPasswords() {}

    /** Returns what is wrong with the passwords of {@code tree}. */
    static List<Diagnostic> check(DomainTree tree) {
        return tree.elements(PASSWORD.element()).stream()
                .map(graphics -> graphics.attribute(PASSWORD.attribute()))
                .flatMap(Optional::stream)
                .filter(password -> password.value() instanceof Value.Literal)
                .map(password -> Refusal.CONSTANT_PASSWORD.at(password.origin(), PASSWORD))
                .toList();
    }
}
