/** libvirt's own RELAX NG schema of domain documents. */
@NullMarked
package io.github.domainwright.conformance.schema;

import org.jspecify.annotations.NullMarked;
