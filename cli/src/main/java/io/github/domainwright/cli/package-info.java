/** What the commands of {@code domainwright} have in common; each is a package of its own. */
@NullMarked
package io.github.domainwright.cli;

import org.jspecify.annotations.NullMarked;
