/** What compiling costs with an annotation processor. */
@NullMarked
package io.github.domainwright.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
