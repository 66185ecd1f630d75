/**
 * Fuzz targets: each takes any bytes, and throws only for a fault of ours.
 *
 * <p>Targets of package-private readers stand in the package of what they feed; this module is never published, and runs
 * on the class path only.
 */
@NullMarked
package io.github.domainwright.fuzz;

import org.jspecify.annotations.NullMarked;
