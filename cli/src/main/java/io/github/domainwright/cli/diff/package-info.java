/** The command {@code diff}: what changed, and what it takes to bring it to a running guest. */
@NullMarked
package io.github.domainwright.cli.diff;

import org.jspecify.annotations.NullMarked;
