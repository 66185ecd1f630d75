/** What the checks leave behind for a reader. */
@NullMarked
package io.github.domainwright.conformance.report;

import org.jspecify.annotations.NullMarked;
