/** What a profile says, as plain data: no compiler types and no code generation in here. */
@NullMarked
package io.github.domainwright.processor.model;

import org.jspecify.annotations.NullMarked;
