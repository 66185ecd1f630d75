/** Stage one: from the compiler's elements and mirrors to the profile model. */
@NullMarked
package io.github.domainwright.processor.read;

import org.jspecify.annotations.NullMarked;
