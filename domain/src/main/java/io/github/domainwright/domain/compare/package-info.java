/** What two domain documents say differently, apart from what libvirt fills in or writes in other words by itself. */
@NullMarked
package io.github.domainwright.domain.compare;

import org.jspecify.annotations.NullMarked;
