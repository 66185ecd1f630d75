/** The command {@code report}: the boot-trust statement of profiles and documents. */
@NullMarked
package io.github.domainwright.cli.report;

import org.jspecify.annotations.NullMarked;
