/** What hypervisor and machine offer a guest: ACPI, SMM, enlightenments. */
@NullMarked
package io.github.domainwright.domain.feature;

import org.jspecify.annotations.NullMarked;
