/** Runs all measurements, and makes tables and pictures of them. */
@NullMarked
package io.github.domainwright.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
