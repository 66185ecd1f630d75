/** The command {@code preflight}: whether a guest can run on a host. */
@NullMarked
package io.github.domainwright.cli.preflight;

import org.jspecify.annotations.NullMarked;
