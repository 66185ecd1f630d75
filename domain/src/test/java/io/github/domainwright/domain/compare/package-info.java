@NullMarked
package io.github.domainwright.domain.compare;

import org.jspecify.annotations.NullMarked;
