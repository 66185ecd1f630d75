package io.github.domainwright.processor.bind;

import io.github.domainwright.platform.Platform;
import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.tree.DomainTree;
import java.util.List;

/**
 * A profile as a domain document with holes.
 *
 * @param tree the document
 * @param platform what the profile states about machine and firmware
 * @param deployment where its guests go
 * @param diagnostics what could not be bound
 */
public record BoundProfile(DomainTree tree, Platform platform, Deployment deployment, List<Diagnostic> diagnostics) {
    /** Copies the list. */
    public BoundProfile {
        diagnostics = List.copyOf(diagnostics);
    }
}
