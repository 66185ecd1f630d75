/** What libvirt keeps of a document that it defines. */
@NullMarked
package io.github.domainwright.conformance.define;

import org.jspecify.annotations.NullMarked;
