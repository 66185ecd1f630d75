@NullMarked
package io.github.domainwright.domain;

import org.jspecify.annotations.NullMarked;
