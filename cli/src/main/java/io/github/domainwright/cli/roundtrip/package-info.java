/** The command {@code roundtrip}: reads a document and writes it. */
@NullMarked
package io.github.domainwright.cli.roundtrip;

import org.jspecify.annotations.NullMarked;
