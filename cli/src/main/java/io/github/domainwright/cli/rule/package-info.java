/** The command {@code rule}: the pages of the rules. */
@NullMarked
package io.github.domainwright.cli.rule;

import org.jspecify.annotations.NullMarked;
