package io.github.domainwright.fuzz;

import io.github.domainwright.domain.Domain;
import io.github.domainwright.kubevirt.KubeVirtTranslation;
import io.github.domainwright.lint.DomainLint;
import io.github.domainwright.nova.NovaTranslation;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Whatever a domain document says: rules, typed model, comparison and targets have an answer to it, and no exception. */
public final class DomainFuzz {
    private DomainFuzz() {}

    /** Reads {@code input} and asks everything of it that can be asked of a document. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        DomainTree tree;
        try {
            tree = DomainReader.read(new ByteArrayInputStream(input));
        } catch (UnreadableDomainException refusal) {
            return;
        }
        DomainLint.check(tree).text("guest.xml");
        NovaTranslation.of(tree);
        KubeVirtTranslation.of(tree);
        Domain domain = Domain.of(tree);
        domain.unmodelled();
        if (!domain.semanticDiff(domain).isEmpty()) {
            throw new IllegalStateException("a domain differs from itself: " + domain.semanticDiff(domain));
        }
    }
}
