/** The guest's devices, and what all of them have: address, alias, place in the boot order. */
@NullMarked
package io.github.domainwright.domain.device;

import org.jspecify.annotations.NullMarked;
