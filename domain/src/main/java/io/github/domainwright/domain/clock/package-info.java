/** The guest's clock and timers. */
@NullMarked
package io.github.domainwright.domain.clock;

import org.jspecify.annotations.NullMarked;
