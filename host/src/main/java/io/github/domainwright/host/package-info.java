/** libvirt's documents about a host: its capabilities, and what domains of a kind can have there. They are only read. */
@NullMarked
package io.github.domainwright.host;

import org.jspecify.annotations.NullMarked;
