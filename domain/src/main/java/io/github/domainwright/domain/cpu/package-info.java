/** The guest's processors: model, topology, NUMA cells, pinning and threads for I/O. */
@NullMarked
package io.github.domainwright.domain.cpu;

import org.jspecify.annotations.NullMarked;
