/** Stage three: the rules, and what they say about the profile's source. */
@NullMarked
package io.github.domainwright.processor.check;

import org.jspecify.annotations.NullMarked;
