/** How the host shares its resources out to a guest. */
@NullMarked
package io.github.domainwright.domain.tuning;

import org.jspecify.annotations.NullMarked;
