package io.github.domainwright.firmware;

import java.util.Objects;

/**
 * Where the knowledge about a firmware build comes from.
 *
 * @param featuresKnown whether the feature words were seen; if not, the absence of a feature means nothing
 * @param confidence how well it is known
 * @param source what was read: a package, a spec, or a descriptor's path
 * @param remark what else is worth knowing; empty if nothing
 */
public record Provenance(boolean featuresKnown, Confidence confidence, String source, String remark) {
    /** Checks that nothing is missing. */
    public Provenance {
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(remark, "remark");
    }
}
