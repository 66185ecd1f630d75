@NullMarked
package io.github.domainwright.domain.sample;

import org.jspecify.annotations.NullMarked;
