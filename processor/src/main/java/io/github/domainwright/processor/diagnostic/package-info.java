/** What is said to the user, as data, and the reporter that puts it in its place in the source. */
@NullMarked
package io.github.domainwright.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
