/**
 * What can be said about the trust in a guest's start, as plain data. Every sentence is a line of {@code boot-trust.tsv}
 * and names what it rests on; what is not known is said to be not known.
 */
@NullMarked
package io.github.domainwright.report.statement;

import org.jspecify.annotations.NullMarked;
