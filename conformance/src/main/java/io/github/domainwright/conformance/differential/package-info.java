/** Random profiles: what the processor says of them, beside what libvirt says of their documents. */
@NullMarked
package io.github.domainwright.conformance.differential;

import org.jspecify.annotations.NullMarked;
