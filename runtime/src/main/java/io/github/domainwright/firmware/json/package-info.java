/** A small strict reader of JSON (RFC 8259), for firmware descriptors and other small files of a host. */
@NullMarked
package io.github.domainwright.firmware.json;

import org.jspecify.annotations.NullMarked;
