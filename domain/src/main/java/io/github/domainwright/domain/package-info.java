/** The typed model of libvirt's domain XML: {@link Domain} and what is used all over it. */
@NullMarked
package io.github.domainwright.domain;

import org.jspecify.annotations.NullMarked;
