/** What a document hands to one hypervisor alone, under a namespace of its own. */
@NullMarked
package io.github.domainwright.domain.hypervisor;

import org.jspecify.annotations.NullMarked;
