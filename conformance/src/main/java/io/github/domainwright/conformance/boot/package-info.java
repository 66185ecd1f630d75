/** Guests of each Secure Boot state, for the boot check to start on a real QEMU. */
@NullMarked
package io.github.domainwright.conformance.boot;

import org.jspecify.annotations.NullMarked;
