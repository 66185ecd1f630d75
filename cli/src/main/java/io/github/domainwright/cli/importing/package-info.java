/** The command {@code import}. */
@NullMarked
package io.github.domainwright.cli.importing;

import org.jspecify.annotations.NullMarked;
