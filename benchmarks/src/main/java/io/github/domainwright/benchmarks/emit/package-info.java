/** The routes from a guest's values to its document. */
@NullMarked
package io.github.domainwright.benchmarks.emit;

import org.jspecify.annotations.NullMarked;
