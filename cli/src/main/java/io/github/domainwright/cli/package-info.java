/** The program {@code domainwright}: one package for each of its commands, and here what they have in common. */
@NullMarked
package io.github.domainwright.cli;

import org.jspecify.annotations.NullMarked;
