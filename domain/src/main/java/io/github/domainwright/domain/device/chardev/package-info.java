/** Character devices: serial and parallel ports, consoles, channels, and what is behind them. */
@NullMarked
package io.github.domainwright.domain.device.chardev;

import org.jspecify.annotations.NullMarked;
