@NullMarked
package io.github.domainwright.domain.generated;

import org.jspecify.annotations.NullMarked;
