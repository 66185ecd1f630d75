/** Disks: what they show, how they are worked, and what is copied from them. */
@NullMarked
package io.github.domainwright.domain.device.disk;

import org.jspecify.annotations.NullMarked;
