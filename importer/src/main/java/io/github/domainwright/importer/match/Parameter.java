package io.github.domainwright.importer.match;

import io.github.domainwright.value.ValueFormat;
import java.util.Optional;

/**
 * What a component gives.
 *
 * @param format what its values look like
 * @param value the value that the document has; empty if it has none
 */
public record Parameter(ValueFormat format, Optional<String> value) {}
