/** The libvirt host that documents are checked on, through libvirt's Java binding. */
@NullMarked
package io.github.domainwright.conformance.host;

import org.jspecify.annotations.NullMarked;
