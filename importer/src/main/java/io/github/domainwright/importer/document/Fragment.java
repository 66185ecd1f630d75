package io.github.domainwright.importer.document;

import io.github.domainwright.tree.Element;

/**
 * An element, or what is left of one, for which there is no word.
 *
 * @param at the path of the element around it, {@code ""} for {@code domain}
 * @param element the element
 */
record Fragment(String at, Element element) {}
