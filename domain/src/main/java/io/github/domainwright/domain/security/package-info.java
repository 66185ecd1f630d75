/** Labels of mandatory access control, and protection of a guest from its host. */
@NullMarked
package io.github.domainwright.domain.security;

import org.jspecify.annotations.NullMarked;
