package io.github.domainwright.domain.model;

import io.github.domainwright.tree.Element;

/** What every typed view of an element has: the element itself, with all that no view names. */
public interface ModelledElement {
    /** Returns the element this view reads. */
    Element element();
}
