/**
 * Reads guests from files: profiles from Java sources, by running javac with the processor and nothing else, and domain
 * documents. No code of the sources runs.
 */
@NullMarked
package io.github.domainwright.source;

import org.jspecify.annotations.NullMarked;
