/** Devices of the host that a guest gets for itself. */
@NullMarked
package io.github.domainwright.domain.device.hostdev;

import org.jspecify.annotations.NullMarked;
