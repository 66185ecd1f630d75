/** A model of an element as plain data: what the reader found and the generator writes. */
@NullMarked
package io.github.domainwright.processor.view.model;

import org.jspecify.annotations.NullMarked;
