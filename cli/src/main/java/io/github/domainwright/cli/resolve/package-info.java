/** The command {@code resolve}: what libvirt makes of the firmware part of a document. */
@NullMarked
package io.github.domainwright.cli.resolve;

import org.jspecify.annotations.NullMarked;
