/** The guests that are measured. */
@NullMarked
package io.github.domainwright.benchmarks.guest;

import org.jspecify.annotations.NullMarked;
