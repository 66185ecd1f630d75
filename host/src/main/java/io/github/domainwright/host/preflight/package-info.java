/** Whether a guest can run on a host, before it is tried: the firmware, the devices, the helpers, the versions. */
@NullMarked
package io.github.domainwright.host.preflight;

import org.jspecify.annotations.NullMarked;
