/**
 * Lint: the rules run on any domain document, with the places in it, for people and for programs.
 */
@NullMarked
package io.github.domainwright.lint;

import org.jspecify.annotations.NullMarked;
