/** Directories of the host that a guest can mount. */
@NullMarked
package io.github.domainwright.domain.device.filesystem;

import org.jspecify.annotations.NullMarked;
