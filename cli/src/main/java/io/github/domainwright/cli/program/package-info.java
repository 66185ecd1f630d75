/** The program {@code domainwright}: its commands put together, with where they print and how it ends. */
@NullMarked
package io.github.domainwright.cli.program;

import org.jspecify.annotations.NullMarked;
