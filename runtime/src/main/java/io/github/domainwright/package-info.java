/** Where a program meets its profiles without naming the generated classes. */
@NullMarked
package io.github.domainwright;

import org.jspecify.annotations.NullMarked;
