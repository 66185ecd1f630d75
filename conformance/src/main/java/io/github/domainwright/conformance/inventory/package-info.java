/** Compares the typed model of a domain with libvirt's own schema, member by member and both ways. */
@NullMarked
package io.github.domainwright.conformance.inventory;

import org.jspecify.annotations.NullMarked;
