/** From a document to what is in it. */
@NullMarked
package io.github.domainwright.benchmarks.read;

import org.jspecify.annotations.NullMarked;
