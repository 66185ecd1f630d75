/** The guest's memory, what backs it in the host, and where it is placed. */
@NullMarked
package io.github.domainwright.domain.memory;

import org.jspecify.annotations.NullMarked;
