/** Reads the interfaces that model elements. */
@NullMarked
package io.github.domainwright.processor.view.read;

import org.jspecify.annotations.NullMarked;
