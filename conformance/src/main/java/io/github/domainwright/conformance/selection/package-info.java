/** Which firmware libvirt takes for a guest, beside what the library says beforehand. */
@NullMarked
package io.github.domainwright.conformance.selection;

import org.jspecify.annotations.NullMarked;
