/**
 * DomainTree, the hub: a domain document as a light immutable tree of elements, attributes and text in libvirt's own
 * terms, where each node knows its origin and a value may be a parameter that is filled in later.
 */
@NullMarked
package io.github.domainwright.tree;

import org.jspecify.annotations.NullMarked;
