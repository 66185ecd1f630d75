/** Choosing firmware. */
@NullMarked
package io.github.domainwright.benchmarks.firmware;

import org.jspecify.annotations.NullMarked;
