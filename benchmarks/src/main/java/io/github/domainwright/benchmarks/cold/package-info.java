/** Programs that a fresh JVM runs up to its first document. */
@NullMarked
package io.github.domainwright.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
