/** Network interfaces: where they are plugged in, and how fast and how guarded they are. */
@NullMarked
package io.github.domainwright.domain.device.network;

import org.jspecify.annotations.NullMarked;
