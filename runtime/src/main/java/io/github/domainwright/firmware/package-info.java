/** Firmware knowledge: which builds there are, and which one a guest gets. */
@NullMarked
package io.github.domainwright.firmware;

import org.jspecify.annotations.NullMarked;
