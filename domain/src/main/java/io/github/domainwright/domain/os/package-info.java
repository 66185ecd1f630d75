/** What a guest boots: firmware, kernel, boot order, and what its firmware tables say. */
@NullMarked
package io.github.domainwright.domain.os;

import org.jspecify.annotations.NullMarked;
