/** The fuzz target of the reader of firmware descriptors. */
@NullMarked
package io.github.domainwright.firmware;

import org.jspecify.annotations.NullMarked;
