/** Writes the view and the builder of an element. */
@NullMarked
package io.github.domainwright.processor.view.generate;

import org.jspecify.annotations.NullMarked;
