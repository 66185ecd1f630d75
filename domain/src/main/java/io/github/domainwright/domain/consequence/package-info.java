/** What it takes to bring the differences between two documents to a guest that exists: its data file has the facts. */
@NullMarked
package io.github.domainwright.domain.consequence;

import org.jspecify.annotations.NullMarked;
