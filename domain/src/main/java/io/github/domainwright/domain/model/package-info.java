/** What the typed model of a domain is declared with, and what its generated views and builders stand on. */
@NullMarked
package io.github.domainwright.domain.model;

import org.jspecify.annotations.NullMarked;
