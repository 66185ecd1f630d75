/** Small value types and text formats that refuse what libvirt would refuse, when they are made. */
@NullMarked
package io.github.domainwright.value;

import org.jspecify.annotations.NullMarked;
