/** The harness of the processor's tests: two compilers, their messages as data, sources with expectations. */
package io.github.domainwright.processor.testing;
