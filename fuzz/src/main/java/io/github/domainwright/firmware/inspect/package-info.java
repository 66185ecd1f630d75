/** The fuzz targets of the readers of firmware files. */
@NullMarked
package io.github.domainwright.firmware.inspect;

import org.jspecify.annotations.NullMarked;
