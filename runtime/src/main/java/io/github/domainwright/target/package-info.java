/**
 * What the targets besides libvirt have in common: documents with holes and their two texts, and losses, so that nothing
 * of a domain vanishes without a word.
 */
@NullMarked
package io.github.domainwright.target;

import org.jspecify.annotations.NullMarked;
