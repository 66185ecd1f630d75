/** Where the content of a disk or a variable store lies: files, volumes, networks, and what opens them. */
@NullMarked
package io.github.domainwright.domain.storage;

import org.jspecify.annotations.NullMarked;
