/** The command {@code explain}: why which firmware. */
@NullMarked
package io.github.domainwright.cli.explain;

import org.jspecify.annotations.NullMarked;
