/** The command {@code lint}: the rules on domain documents. */
@NullMarked
package io.github.domainwright.cli.lint;

import org.jspecify.annotations.NullMarked;
